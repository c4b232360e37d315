import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The scheduled learning rate, which is known for all steps beforehand.
  static let rate = Quantity(name: "rate", future: .faint, reachesHorizon: true, isUnbounded: false)
  { _ in
    Measure(formula: "ηₜ", scale: nil) { $0.trajectory.learningRate(at: $1) }
  }
}
