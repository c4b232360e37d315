import Optimization
import Testing

/// What must hold for every test function of the catalog, with default and with extreme settings.
struct ObjectiveListTests {
  @Test func namesAndAliasesAreUnique() {
    let names = Catalog.objectives.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func theOpeningScreenIsTheTrough() {
    #expect(Catalog.objectives.first?.isNamed("trough") == true)
  }

  @Test(arguments: ObjectiveVariant.all)
  func defaultsAndKeysAreSound(_ variant: ObjectiveVariant) throws {
    let item = try variant.item()
    #expect(!item.summary.isEmpty && !item.source.isEmpty)
    let keys = item.settings.flatMap { [$0.key] + $0.aliases }
    #expect(Set(keys).count == keys.count)
    for setting in item.settings {
      #expect(setting.domain.contains(setting.defaultValue), "\(setting.key)")
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func gradientsAreSlopes(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    let h = 1e-5
    let points = points(in: objective)
    let scale = points.map { objective.gradient(at: $0).norm }.max() ?? 0
    for point in points {
      let slope = Point(
        objective.value(at: point + Point(h, 0)) - objective.value(at: point - Point(h, 0)),
        objective.value(at: point + Point(0, h)) - objective.value(at: point - Point(0, h)))
      let difference = objective.gradient(at: point) - slope / (2 * h)
      #expect(difference.norm <= 1e-6 * scale, "at \(point)")
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func hessiansAreSlopesOfGradients(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    let h = 1e-5
    let points = points(in: objective)
    let scale = points.map { objective.hessian(at: $0).largestEntry }.max() ?? 0
    for point in points {
      let hessian = objective.hessian(at: point)
      let byX =
        objective.gradient(at: point + Point(h, 0)) - objective.gradient(at: point - Point(h, 0))
      let byY =
        objective.gradient(at: point + Point(0, h)) - objective.gradient(at: point - Point(0, h))
      let columnX = Point(hessian.xx, hessian.xy) - byX / (2 * h)
      let columnY = Point(hessian.xy, hessian.yy) - byY / (2 * h)
      #expect(max(columnX.norm, columnY.norm) <= 1e-6 * scale, "at \(point)")
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func everythingIsFiniteInTheRegion(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    for point in points(in: objective) {
      #expect(objective.value(at: point).isFinite)
      #expect(objective.gradient(at: point).isFinite)
      #expect(objective.hessian(at: point).largestEntry.isFinite)
    }
    #expect(objective.descentRate > 0 && objective.descentRate.isFinite)
  }

  @Test(arguments: ObjectiveVariant.all)
  func theGradientVanishesAtEveryCriticalPoint(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    for critical in objective.criticalPoints {
      let point = critical.point
      let gradient = objective.inwardGradient(at: point)
      #expect(gradient.norm <= 1e-13 * objective.gradientScale(at: point), "at \(point)")
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func criticalPointsHaveTheCurvatureOfTheirKind(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    for critical in objective.criticalPoints {
      let hessian = objective.hessian(at: critical.point)
      let dimension = type(of: objective).dimension
      #expect(critical.kind.fits(hessian, dimension: dimension), "at \(critical.point)")
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func criticalPointsAreFewInViewAndLowestFirst(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    let critical = objective.criticalPoints
    #expect(critical.count <= 49)
    let values = critical.map { objective.value(at: $0.point) }
    for (value, next) in zip(values, values.dropFirst()) {
      #expect(value <= next + 1e-12)
    }
    for (point, value) in zip(critical, values) {
      #expect(objective.isDrawn(point.point))
      if point.kind == .global { #expect(abs(value - values[0]) <= 1e-12) }
    }
    #expect(objective.minima == critical.filter { $0.kind == .global || $0.kind == .local })
  }

  @Test(arguments: ObjectiveVariant.all)
  func theStartLiesInTheRegion(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    #expect(objective.isDrawn(objective.start))
  }

  @Test(arguments: ObjectiveVariant.all)
  func descentAtTheSuggestedRateGoesDownhill(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    var point = objective.start
    for _ in 0..<40 {
      point -= objective.descentRate * objective.gradient(at: point)
    }
    let fall = objective.value(at: objective.start) - objective.value(at: point)
    #expect(fall > 0 && fall.isFinite)
  }

  @Test(arguments: ObjectiveVariant.ofOneVariable)
  func aFunctionOfOneVariableIgnoresTheSecond(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    for point in points(in: objective) {
      let onTheLine = Point(point.x, 0)
      #expect(objective.value(at: point) == objective.value(at: onTheLine))
      #expect(objective.gradient(at: point) == objective.gradient(at: onTheLine))
      #expect(objective.gradient(at: point).y == 0)
      #expect(objective.hessian(at: point) == objective.hessian(at: onTheLine))
      #expect(objective.hessian(at: point).xy == 0 && objective.hessian(at: point).yy == 0)
    }
  }

  @Test(arguments: ObjectiveVariant.all)
  func theFormulaFollowsTheSettings(_ variant: ObjectiveVariant) throws {
    let formula = try variant.objective().formula
    #expect(!formula.isEmpty)
    #expect((formula == (try variant.item().product().formula)) == variant.settings.isEmpty)
  }

  /// Points spread evenly over the region by steps of irrational length.
  private func points(in objective: any Objective) -> [Point] {
    (1...25).map { index in
      let x = (Double(index) * 0.7548776662466927).truncatingRemainder(dividingBy: 1)
      let y = (Double(index) * 0.5698402909980532).truncatingRemainder(dividingBy: 1)
      let region = objective.region
      return Point(
        region.x.lowerBound + x * region.width, region.y.lowerBound + y * region.height)
    }
  }
}

extension Objective {
  /// Whether a point, or the point of the curve above it, is in the picture.
  fileprivate func isDrawn(_ point: Point) -> Bool {
    Self.dimension == 1
      ? region.contains(Point(point.x, value(at: point))) && point.y == 0
      : region.contains(point)
  }
}
