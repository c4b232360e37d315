import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The loss above the lowest value of the function, on a logarithmic axis.
  ///
  /// A function without a known lowest value has no logarithm of it, so its loss is drawn as it is.
  static let loss = Quantity(
    name: "loss", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    let objective = experiment.resolvedObjective
    let loss = experiment.dimension == 1 ? "f(xₜ)" : "f(xₜ, yₜ)"
    guard let lowest = objective.criticalPoints.first(where: { $0.kind == .global }) else {
      return Measure(formula: loss, scale: .linear) { $0.trajectory.loss(at: $1) }
    }
    let floor = objective.value(at: lowest.point)
    let formula = (floor == 0 ? loss : loss + " − f*") + ", log₁₀"
    return Measure(formula: formula, scale: .logarithmic) { $0.trajectory.loss(at: $1) - floor }
  }
}
