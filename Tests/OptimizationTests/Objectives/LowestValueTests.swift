import Testing

@testable import Optimization

/// What is said of the lowest value of a typed function: where it is met, or why it is not.
@Suite struct LowestValueTests {
  /// Functions whose lowest value is approached and never met, or met all over a part of the plane.
  static let unmet = [
    // At infinity.
    ("exp(x)+y^2", "no lowest value: f falls toward 0 as x → −∞"),
    ("exp(-x)+y^2", "no lowest value: f falls toward 0 as x → ∞"),
    ("x^2+exp(-y)", "no lowest value: f falls toward 0 as y → ∞"),
    ("exp(x)+1+y^2", "no lowest value: f falls toward 1 as x → −∞"),
    ("tanh(x)+y^2", "no lowest value: f falls toward -1 as x → −∞"),
    ("atan(x)+y^2", "no lowest value: f falls toward -1.57 as x → −∞"),
    ("1/(1+exp(-x))+y^2", "no lowest value: f falls toward 0 as x → −∞"),
    ("log(1+exp(x))+y^2", "no lowest value: f falls toward 0 as x → −∞"),
    ("exp(-x^2)+y^2", "no lowest value: f falls toward 0 as x → "),
    ("1/x^2+y^2", "no lowest value: f falls toward 0 as x → "),
    ("exp(x+2y)+(2x-y)^2", "no lowest value: f falls toward 0 away from the origin through (-"),
    ("exp(x)+exp(y)", "no lowest value: f falls toward 0 away from the origin through (-"),
    // Without bound.
    ("x^2+y", "no lowest value: f falls without bound as y → −∞"),
    ("x^x+y", "no lowest value: f falls without bound as y → −∞"),
    ("x*exp(-x)", "no lowest value: f falls without bound as x → −∞"),
    ("x*exp(-x)+y^2", "no lowest value: f falls without bound as x → −∞"),
    ("x^2-0.0001x^4+y^2", "no lowest value: f falls without bound as x → ∞"),
    ("floor(x)+floor(y)", "no lowest value: f falls without bound as x → −∞"),
    ("ln(x)+y^2", "no lowest value: f falls without bound near (0, "),
    // All over a part of the plane, or of a line.
    ("floor(x)^2+floor(y)^2", "f is lowest on a plateau: 0 around (0.5, 0.5)"),
    ("ceil(x)^2+y^2", "f is lowest on a plateau: 0 around (-0.5, 0)"),
    ("ceil(x+y)^2+(x-y)^2", "f is lowest on a plateau: 0 around (-0.25, -0.25)"),
    ("max(x^2+y^2,1)", "f is lowest on a plateau: 1 around (0, 0)"),
    ("max(abs(x)-1,0)+y^2", "f is lowest on a plateau: 0 around (0, 0)"),
    // Where the function ends or jumps.
    ("sqrt(1-x^2-y^2)", "f is lowest at the edge of its domain: 0 near ("),
    ("sqrt(x-y^2)", "f is lowest at the edge of its domain: 0 near ("),
    ("sqrt(x-1/3)+y^2", "f is lowest at the edge of its domain: 0 near (0.333, 0)"),
    ("x^y+x^2+y^2", "f jumps where it is lowest: it is 0 beside (0, 0)"),
  ]

  @Test(arguments: unmet)
  func aLowestValueThatNoPlaceMeetsHasNoMinimum(_ text: String, _ reason: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.lowestValue == nil)
    #expect(objective.remark?.hasPrefix(reason) == true, "\(objective.remark ?? "nothing")")
    for point in objective.minima where text != "x^2-0.0001x^4+y^2" {
      Issue.record("\(text) has no minimum at \(point.point)")
    }
  }

  /// Functions whose minima are known, with all of those in the window.
  static let met: [(String, [Point])] = [
    ("sqrt(x)+y^2", [Point(0, 0)]),
    ("sqrt(x)+sqrt(y)", [Point(0, 0)]),
    ("sqrt(1-x^2)+y^2", [Point(-1, 0), Point(1, 0)]),
    ("sqrt(y-x^2)+x^2", [Point(0, 0)]),
    ("sqrt(y-x^2)+(x-1)^2", [Point(1, 1)]),
    ("sqrt(x-y)+x^2", [Point(0, 0)]),
    ("sqrt(1-x^2-y^2)+x", [Point(-1, 0)]),
    ("sqrt(x)*(1+y^2)", [Point(0, 0)]),
    ("asin(x)+y^2", [Point(-1, 0)]),
    ("acos(x)+y^2", [Point(1, 0)]),
    ("y^y+x^2", [Point(0, 0.36787944117144233)]),
    ("x^20+1+y^2", [Point(0, 0)]),
    ("x^2*exp(-x^2)+y^2", [Point(0, 0)]),
    ("x^2/(1+x^2)+y^2/(1+y^2)", [Point(0, 0)]),
    ("sqrt(abs(x))+abs(y)", [Point(0, 0)]),
    ("1e-300x^2+1e-300y^2", [Point(0, 0)]),
  ]

  @Test(arguments: met)
  func aLowestValueThatIsMetIsFoundWhereItIs(_ text: String, _ places: [Point]) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.remark == nil)
    #expect(objective.minima.allSatisfy { $0.kind == .global })
    #expect(objective.minima.count == places.count)
    for place in places {
      #expect(objective.minima.contains { ($0.point - place).norm < 1e-8 }, "\(place)")
    }
  }

  /// Functions that are lowest all along a line, with places of it.
  static let lines: [(String, String, [Point])] = [
    ("(x+y)^2", "f is lowest on a line: 0 where x + y = 0", [Point(2, -2), .zero]),
    (
      "(2x-y-3)^2+1", "f is lowest on a line: 1 where x − 0.5 y = 1.5", [Point(1, -1), Point(2, 1)]
    ),
    ("x^2+0*y", "f is lowest on a line: 0 where x = 0", [Point(0, 3)]),
    ("abs(y-1)+0*x", "f is lowest on a line: 0 where y = 1", [Point(-2, 1)]),
    ("1e6+(x-y)^4", "f is lowest on a line: 1e6 where x − y = 0", [Point(1, 1)]),
    ("x^2*y^2", "f is lowest on lines: 0, as at (0, 0)", [Point(0, 2), Point(-3, 0)]),
    ("sin(x+y)", "f is lowest on lines: -1, as at (", []),
    ("abs(x)+step(y)", "f is lowest on a line: 0 where x = 0", [Point(0, -2)]),
    ("step(x)y+y^2", "f is lowest on a line: -0.25 where y = -0.5", [Point(2, -0.5)]),
    ("(x^2+y^2-1)^2", "f is lowest on a curve: 0, as at (", [Point(1, 0), Point(0.6, -0.8)]),
    ("(y-x^2)^2", "f is lowest on a curve: 0, as at (0, 0)", [Point(1, 1), Point(-2, 4)]),
    ("(x*y-1)^2", "f is lowest on a curve: 0, as at (", [Point(1, 1), Point(-2, -0.5)]),
    ("abs(x^2+y^2-4)", "f is lowest on a curve: 0, as at (", [Point(0, -2)]),
    (
      "max(x^2,y^2)*(x^2+y^2-4)^2+(x^2+y^2-4)^2", "f is lowest on a curve: 0, as at (",
      [Point(2, 0)]
    ),
  ]

  @Test(arguments: lines)
  func minimaThatFormALineAreToldAsWhatTheyAre(
    _ text: String, _ remark: String, _ places: [Point]
  ) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.remark?.hasPrefix(remark) == true, "\(objective.remark ?? "nothing")")
    #expect(!objective.hasMinimaApart && objective.lowestValue != nil)
    let global = objective.minima.filter { $0.kind == .global }
    #expect(global.count > 20 && global.allSatisfy { !$0.isIsolated && $0.isFound })
    // All along it, not here and there.
    for place in places {
      #expect(
        global.contains { ($0.point - place).norm < 0.05 * objective.region.width }, "\(place)")
    }
  }

  @Test(arguments: ["1e9+x^2", "1e9+x^2+y^2", "1e9+3x^2+x*y+2y^2", "-1e12+x^2+y^2", "1e9+x^4+y^2"])
  func aConstantHidesNoMinimum(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    #expect(objective.minima.map(\.point) == [.zero] && objective.minima.map(\.kind) == [.global])
    #expect(objective.remark == nil && objective.hasMinimaApart)
  }

  /// Beside a billion the two differ by the last digits, and yet one is lower.
  @Test func aConstantMakesNoEqualsOfMinima() throws {
    let objective = try TypedFunction("1e9+(x^2-1)^2+0.1x").objective
    #expect(objective.minima.map(\.kind) == [.global, .local])
    #expect(objective.minima[0].point.x < 0)
  }

  private static let all = TypedFunctionTests.sorts + unmet.map(\.0) + met.map(\.0) + lines.map(\.0)

  /// Sixty steps from many places, at rates small and large: as much as runs see.
  @Test(arguments: all)
  func theLowestValueIsNeverAboveWhatIsSeen(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    guard let lowest = objective.lowestValue else { return }
    let region = objective.region
    var seen: [Double] = []
    for column in 0...12 {
      for row in 0...12 {
        // Off the whole numbers, where values may stand alone.
        let share = Point(Double(column) + 0.0137, Double(row) + 0.0219) / 12.1
        let corner = Point(region.x.lowerBound, region.y.lowerBound)
        var point = corner + share * Point(region.width, region.height)
        if type(of: objective).dimension == 1 { point.y = 0 }
        for _ in 0..<60 where objective.isDefined(at: point) {
          seen.append(objective.value(at: point))
          point -= objective.descentRate * objective.gradient(at: point)
        }
      }
    }
    let least = try #require(seen.min())
    #expect(lowest <= least + 1e-9 * max(1, lowest.magnitude), "\(lowest), and \(least) was seen")
  }

  /// Next to a minimum nothing is lower, and no way leads down from it for long.
  @Test(arguments: all)
  func noSignStandsOnASlope(_ text: String) throws {
    let objective = try TypedFunction(text).objective
    for minimum in objective.minima {
      let value = objective.value(at: minimum.point)
      for direction in CriticalPointSearch.directions {
        guard type(of: objective).dimension == 2 || direction.y == 0 else { continue }
        let values = (0..<10).map {
          objective.value(at: minimum.point + 1e-3 * Double(1 << $0) * direction)
        }
        let falls = zip([value] + values, values).prefix { $1 < $0 }.count
        #expect(falls < 6, "\(text) at \(minimum.point) along \(direction)")
      }
    }
  }

  /// The edge of a domain is steep, and yet runs toward it show something.
  @Test(arguments: ["sqrt(x)+y^2", "sqrt(x)+sqrt(y)", "sqrt(1-x^2-y^2)", "asin(x)+y^2"])
  func theEdgeOfADomainLeavesARateToSeeSomethingBy(_ text: String) throws {
    #expect(try TypedFunction(text).objective.descentRate > 1e-3)
  }
}
