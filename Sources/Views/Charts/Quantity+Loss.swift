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
    let point = experiment.pointSymbol
    let variables = experiment.dimension == 1 || point != "x" ? "\(point)ₜ" : "xₜ, yₜ"
    let loss = "f(\(variables))"
    guard let floor = objective.lowestValue else {
      return Measure(
        formula: loss, brief: "f", scale: .linear, value: { $0.trajectory.loss(at: $1) },
        auxiliary: { $0.trajectory.auxiliaryLoss(at: $1) }, band: { $0.losses })
    }
    let isFound = objective.minima.contains { $0.kind == .global && $0.isFound }
    let gap = isFound ? " − f* found" : floor == 0 ? "" : " − f*"
    return Measure(
      formula: loss + gap, brief: "f" + gap, scale: .logarithmic,
      value: { $0.trajectory.loss(at: $1) - floor },
      auxiliary: { simulation, step in
        simulation.trajectory.auxiliaryLoss(at: step).map { $0 - floor }
      }, band: { $0.losses.lowered(by: floor) })
  }
}
