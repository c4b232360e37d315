import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The length of the exact gradient, without noise and clipping.
  static let gradientNorm = Quantity(
    name: "gradient", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    Measure(
      formula: experiment.dimension == 1 ? "|f′(xₜ)|" : "‖∇f‖", scale: .logarithmic,
      value: { $0.trajectory.gradientNorm(at: $1) }, band: { $0.gradientNorms })
  }
}
