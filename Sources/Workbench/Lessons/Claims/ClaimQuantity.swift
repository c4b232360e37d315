import Optimization

/// A number that a run has at every step.
struct ClaimQuantity: Sendable {
  /// What it is called in a statement.
  let name: String
  let value: @Sendable (_ point: Point, _ step: Int, _ plan: Plan) -> Double?

  /// All quantities.
  static let all: [ClaimQuantity] = [
    ClaimQuantity(name: "f") { point, _, plan in plan.objective.value(at: point) },
    ClaimQuantity(name: "f - f*") { point, _, plan in
      plan.objective.lowestValue.map { plan.objective.value(at: point) - $0 }
    },
    ClaimQuantity(name: "x") { point, _, _ in point.x },
    ClaimQuantity(name: "y") { point, _, _ in point.y },
    ClaimQuantity(name: "|x|") { point, _, _ in abs(point.x) },
    ClaimQuantity(name: "|y|") { point, _, _ in abs(point.y) },
    ClaimQuantity(name: "rate") { _, step, plan in plan.rate(at: step) },
    ClaimQuantity(name: "slope") { point, _, plan in plan.objective.gradient(at: point).norm },
    ClaimQuantity(name: "sharpness") { point, _, plan in
      let objective = plan.objective
      return Curvature(
        objective.hessian(at: point), dimension: type(of: objective).dimension
      ).larger
    },
  ]
}

/// A bound on a quantity, as in "f < 1e-3".
struct ClaimCondition: Sendable {
  let quantity: ClaimQuantity
  let isBelow: Bool
  let limit: Double

  func holds(_ value: Double) -> Bool { isBelow ? value < limit : value > limit }
}
