import Testing

@testable import Optimization

/// What a typed function is found to be.
@Suite struct TypedFunctionTests {
  @Test func aTypedFunctionHasTheVariablesThatAreTyped() throws {
    #expect(try TypedFunction("x^2").dimension == 1)
    #expect(try TypedFunction("x1^2").dimension == 1)
    #expect(try TypedFunction("y^2").dimension == 2)
    #expect(try TypedFunction("x1 + x2^2").dimension == 2)
    #expect(try TypedFunction("x^2").objective.gradient(at: Point(3, 5)) == Point(6, 0))
  }

  @Test func aZeroHasNoSign() throws {
    #expect(try TypedFunction("0*x").objective.value(at: Point(-3, 0)).sign == .plus)
    #expect(try TypedFunction("-x y").objective.value(at: Point(0, 2)).sign == .plus)
  }

  @Test(arguments: ["sin(x)^2+cos(x)^2", "1/(1+exp(-x))+1/(1+exp(x))", "(x+1)-x", "0*x*y+(y+1)-y"])
  func whatOnlyRoundingMovesHasNoCriticalPoints(_ text: String) throws {
    #expect(try TypedFunction(text).objective.criticalPoints.isEmpty)
  }

  @Test func aConstantBesideItHidesNothingThatValuesShow() throws {
    let points = try TypedFunction("1000+x^2").objective.criticalPoints
    #expect(points.map(\.point) == [.zero] && points.map(\.kind) == [.global])
  }

  @Test func whatHasNoVariableOrNoValueIsRefused() {
    let constant = #expect(throws: ExpressionProblem.self) { try TypedFunction("2 + pi") }
    #expect(constant?.description == "expected an expression with x or y in it at column 1")
    let undefined = #expect(throws: ExpressionProblem.self) { try TypedFunction("log(-1 - x^2)") }
    #expect(
      undefined?.complaint == "expected an expression with a finite value near the origin")
  }

  /// A text that is a function of the catalog in other words.
  private static let twins: [(String, String)] = [
    ("(1-x)^2 + 100(y-x^2)^2", "rosenbrock"), ("(x²+y−11)²+(x+y²−7)²", "himmelblau"),
    ("(x+2y-7)^2+(2x+y-5)^2", "booth"), ("0.26(x^2+y^2)-0.48xy", "matyas"),
    ("(x1^4-16x1^2+5x1+x2^4-16x2^2+5x2)/2", "styblinski_tang"),
    ("2x^2-1.05x^4+x^6/6+xy+y^2", "three_hump_camel"), ("0.1x^2+2y^2", "ravine"),
  ]

  @Test(arguments: twins)
  func aTypedFunctionIsTheOneOfTheCatalog(_ text: String, _ name: String) throws {
    let typed = try TypedFunction(text).objective
    let built = try #require(Catalog.objective(named: name)).product()
    for point in [Point(0.3, -1.2), Point(-2, 1.5), Point(1, 1)] {
      let scale = 1e-14 * max(1, built.value(at: point).magnitude, built.gradient(at: point).norm)
      #expect(abs(typed.value(at: point) - built.value(at: point)) <= scale)
      #expect((typed.gradient(at: point) - built.gradient(at: point)).norm <= 4 * scale)
    }
  }

  @Test(arguments: twins)
  func everyMinimumInViewIsFound(_ text: String, _ name: String) throws {
    let typed = try TypedFunction(text).objective
    let built = try #require(Catalog.objective(named: name)).product()
    for known in built.minima {
      let found = try #require(
        typed.criticalPoints.min { ($0.point - known.point).norm < ($1.point - known.point).norm })
      #expect((found.point - known.point).norm < 1e-6)
      #expect(found.kind == known.kind)
      #expect(found.isFound)
      #expect(!known.isFound)
    }
  }

  /// Functions of all sorts.
  static let sorts =
    [
      "x^2 + 3*sin(y)^2", "xy", "|x|+|y|", "e^x", "x+y", "x^2-y^2", "1/x", "1/(x^2+y^2)", "sqrt(x)",
      "x log(x)", "floor(x)", "sign(x)sign(y)", "tan(x)", "exp(x^2+y^2)", "x^100+y^100", "-x^2",
      "step(x)",
      "1e300x^2", "1e-300x^2", "log(log(x))", "asin(x)", "(x-20)^2+(y-30)^2", "(x-1e6)^2",
      "sin(50x)cos(50y)",
      "(x+y)^2", "y^2", "sqrt(x^2+y^2)", "max(x,y)", "min(x^2,(y-1)^2)", "x^y", "atan2(y,x)", "0x",
      "x/x",
    ] + twins.map(\.0)

  @Test(arguments: sorts)
  func anyFunctionCanBeLookedAtAndDescended(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.isDefined(at: objective.start))
    #expect(objective.descentRate > 0 && objective.descentRate.isFinite)
    let region = objective.region
    #expect(
      region.width > 0 && region.width.isFinite && region.height > 0 && region.height.isFinite)
    #expect(region.x.contains(objective.start.x))
    #expect(objective.criticalPoints.count { $0.isIsolated } <= 40)
    for critical in objective.criticalPoints {
      #expect((critical.point.x - region.center.x).magnitude <= region.width)
      #expect(objective.value(at: critical.point).isFinite)
    }
    let values = objective.criticalPoints.map { objective.value(at: $0.point) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: [
    "x^2 + 3*sin(y)^2", "x^2+y^2", "(x²+y−11)²+(x+y²−7)²", "x^4-3x^2+x", "(x-20)^2+(y-30)^2",
  ])
  func descentFromTheStartComesNearAMinimum(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    var point = objective.start
    for _ in 0..<60 { point -= objective.descentRate * objective.gradient(at: point) }
    #expect(
      objective.minima.contains { ($0.point - point).norm < 0.1 * objective.region.width / 6 })
    #expect((objective.start - point).norm > 0.2 * objective.region.width)
  }

  @Test func aMinimumWithAKinkIsFound() throws {
    let minima = try TypedFunction("|x - 1| + 2|y + 0.5|").objective.minima
    #expect(minima == [CriticalPoint(.global, Point(1, -0.5), isFound: true)])
  }

  /// Functions that are lower somewhere than where their derivatives vanish, with the reason.
  @Test(arguments: [
    ("step(x)+x^2", "f jumps where it is lowest: it is 0 beside x = "),
    ("x^2+step(x)+y^2", "f jumps where it is lowest: it is 0 beside ("),
    ("floor(x)", "no lowest value: f falls without bound as x → −∞"),
    ("ceil(x)", "no lowest value: f falls without bound as x → −∞"),
    ("x^3-3x", "no lowest value: f falls without bound as x → −∞"),
    ("-x", "no lowest value: f falls without bound as x → ∞"),
    ("x^3-3x+y^2", "no lowest value: f falls without bound as x → −∞"),
    ("-x^2-y^2", "no lowest value: f falls without bound as x → ∞"),
    ("xy", "no lowest value: f falls without bound away from the origin through (-3.5, 3.5)"),
    ("exp(-x)", "no lowest value: f falls toward 0 as x → ∞"),
    ("1/x^2", "no lowest value: f falls toward 0 as x → "),
    ("exp(-x^2-y^2)", "no lowest value: f falls toward 0 away from the origin through ("),
    ("log(x)", "no lowest value: f falls without bound near x = 0"),
    ("1/x", "no lowest value: f falls without bound near x = "),
    ("tan(x)", "no lowest value: f falls without bound near x = "),
    ("floor(x)^2", "f is lowest on a plateau: 0 around x = 0.5"),
    ("x-floor(x)", "f jumps where it is lowest: it is 0 beside x = "),
    ("floor(x)+x^2", "f jumps where it is lowest: it is "),
  ])
  func whereNoMinimumIsTheLowestValueTheReasonIsSaid(_ text: String, _ reason: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.lowestValue == nil)
    #expect(objective.remark?.hasPrefix(reason) == true, "\(objective.remark ?? "nothing")")
  }

  /// Where a function jumps or has a pole no derivative tells what kind of place it is.
  @Test(arguments: ["floor(x)", "ceil(x)", "tan(x)", "1/x", "x-floor(x)", "floor(x)+floor(y)"])
  func noCriticalPointIsClaimedBesideAJumpOrAPole(_ text: String) throws {
    #expect(try TypedFunction(text).objective.criticalPoints == [])
  }

  @Test(arguments: [
    "abs(x)", "sqrt(x)", "x^x", "x*sin(x)", "max(abs(x)-1, x^2)", "x^2+y^2",
  ])
  func whereTheLowestValueIsFoundNothingIsRemarked(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.lowestValue != nil)
    #expect(objective.remark == nil)
  }

  /// y^y is a number at y = −5 too, and nowhere around it.
  @Test func aValueThatStandsAloneIsNoMinimum() throws {
    let minima = try TypedFunction("y^y+x^2").objective.minima
    #expect(minima.map(\.point.y).allSatisfy { $0 > 0 })
    // y^y is lowest at y = 1/e.
    #expect(minima.contains { abs($0.point.y - 0.36787944117144233) < 1e-6 && $0.kind == .global })
  }

  @Test(arguments: [
    "x^x+y", "x^y+x^2+y^2", "ln(x)+y^2", "sqrt(x)+sqrt(y)", "ln(x-150)+y^2", "sqrt(x-20000)",
    "(x-1e5)^1.5+y^2",
  ])
  func whatIsDefinedOnOneSideOnlyCanBeDescended(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.isDefined(at: objective.start))
    for minimum in objective.minima { #expect(objective.value(at: minimum.point).isFinite) }
  }

  @Test func whatAPoleLeadsToIsNoMinimum() throws {
    #expect(try TypedFunction("1/x").objective.minima.isEmpty)
    #expect(try TypedFunction("log(x^2+y^2)").objective.minima.isEmpty)
    #expect(try TypedFunction("x + y").objective.criticalPoints.isEmpty)
  }

  @Test(arguments: [
    ("1/x", -15.0, 15.0), ("-1/x", -15, 15), ("tan(x)", -30, 30), ("1/x^2", -15, 60),
    ("-1/x^2", -60, 15), ("log(x^2)", -20, 5), ("1/(x-1)-1/(x+1)", -60, 30),
  ])
  func aPoleUpOrDownLeavesTheRestToBeSeen(
    _ text: String, _ lowest: Double, _ highest: Double
  ) throws {
    let region = try TypedFunction(text).objective.region

    #expect((lowest...highest).contains(region.y.lowerBound), "\(region.y)")
    #expect((lowest...highest).contains(region.y.upperBound), "\(region.y)")
  }

  @Test func aNarrowMinimumIsInTheWindow() throws {
    let objective = try TypedFunction("x^2 - 90 exp(-30x^2)").objective
    #expect(objective.region.y.contains(-90))
    #expect(try TypedFunction("x^2").objective.region.y.contains(9))
  }

  @Test func aSaddleAndAMaximumAreToldApart() throws {
    #expect(try TypedFunction("xy").objective.criticalPoints.map(\.kind) == [.saddle])
    #expect(try TypedFunction("-x^2-y^4").objective.criticalPoints.map(\.kind) == [.maximum])
    #expect(try TypedFunction("x^3").objective.criticalPoints.map(\.kind) == [.degenerate])
    // Between the minima of a wave, off every short number.
    let wave = try TypedFunction("x^2+3sin(y)^2").objective.criticalPoints
    #expect(
      wave.contains { $0.kind == .saddle && abs($0.point.y - 1.5707963267948966) < 1e-9 })
  }

  @Test(arguments: [("x^2y^2", 12), ("step(x)y+y^2", 16), ("(x-y)^2", 8)])
  func besideALineOfMinimaFewPointsAreKept(_ text: String, _ most: Int) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.criticalPoints.contains { $0.kind == .global && !$0.isIsolated })
    #expect(objective.criticalPoints.count { $0.isIsolated || $0.kind != .global } <= most)
  }

  @Test func levelMinimaApartAreAllKept() throws {
    // Singular Hessians at (±1, 0), and a hill between them.
    let minima = try TypedFunction("(x^2-1)^4+y^4").objective.minima
    #expect(minima.map(\.point.x).sorted().map { $0.rounded() } == [-1, 1])
  }

  @Test func theSameTextIsTheSameFunction() throws {
    #expect(try TypedFunction("x^2") == TypedFunction("x^2"))
    #expect(try TypedFunction("x^2") != TypedFunction("x^2 "))
    #expect(Selection(try TypedFunction("x^2")) == Selection(try TypedFunction("x^2")))
  }
}
