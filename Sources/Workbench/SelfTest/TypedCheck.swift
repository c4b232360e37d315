import Optimization

/// Typed functions against the functions of the catalog they are.
struct TypedCheck {
  /// Expressions, each with the name of the same function in the catalog.
  let pairs: [(expression: String, name: String)]

  /// Of the largest component: the two do the same in another order.
  private static let tolerance = 1e-12

  /// Functions that take every kind of operation a formula has.
  static let pairs: [(expression: String, name: String)] = [
    ("(1 - x)^2 + 100(y - x^2)^2", "rosenbrock"),
    ("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "himmelblau"),
    ("(x + 2y - 7)^2 + (2x + y - 5)^2", "booth"),
    ("(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2", "beale"),
    ("2x^2 - 1.05x^4 + x^6/6 + x y + y^2", "three_hump_camel"),
    ("sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1", "mccormick"),
    ("(y - 5.1x^2/(4pi^2) + 5x/pi - 6)^2 + 10(1 - 1/(8pi))cos(x) + 10", "branin"),
    ("20 + e - 20exp(-0.2sqrt((x^2 + y^2)/2)) - exp((cos(2pi x) + cos(2pi y))/2)", "ackley"),
    ("-0.0001(abs(sin(x) sin(y) exp(abs(100 - sqrt(x^2 + y^2)/pi))) + 1)^0.1", "cross_in_tray"),
    ("tanh(x)^2 + tanh(y)^2", "tanh_plateau"),
    ("x cos(0.15pi x)", "cosine_wave_1d"),
    ("x^3", "cubic_1d"),
  ]

  func findings() -> Findings {
    var tally = Tally()
    var points = 0
    for (expression, name) in pairs {
      guard let sample = Catalog.objective(named: name).map({ SamplePoints(of: $0.product()) })
      else {
        tally.fail("there is no function \(name)")
        continue
      }
      do {
        let typed = try TypedFunction(expression).objective
        points += sample.points.count
        compare(typed, with: sample, expression, &tally)
      } catch {
        tally.fail("\(expression): \(error.description)")
      }
    }
    return tally.findings(
      "values, gradients and Hessians of \(pairs.count) typed functions at \(points) points "
        + "against the built-in ones")
  }

  private func compare(
    _ typed: any Objective, with sample: SamplePoints, _ expression: String, _ tally: inout Tally
  ) {
    let objective = sample.objective
    let values = typed.values(at: sample.points)
    for (point, value) in zip(sample.points, values) {
      func compare(_ name: String, _ found: [Double], _ expected: [Double]) {
        let largest = expected.reduce(1) { max($0, abs($1)) }
        for (found, expected) in zip(found, expected) {
          tally.compare(
            found, with: expected, tolerance: Self.tolerance, floor: largest,
            "\(name) of \(expression) at (\(point.x), \(point.y))")
        }
      }
      let expected = objective.value(at: point)
      compare("value", [typed.value(at: point), value], [expected, expected])
      let (gradient, slope) = (objective.gradient(at: point), typed.gradient(at: point))
      compare("gradient", [slope.x, slope.y], [gradient.x, gradient.y])
      let (hessian, curvature) = (objective.hessian(at: point), typed.hessian(at: point))
      compare(
        "Hessian", [curvature.xx, curvature.xy, curvature.yy], [hessian.xx, hessian.xy, hessian.yy])
    }
  }
}
