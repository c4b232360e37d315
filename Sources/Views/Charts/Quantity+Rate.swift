import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The scheduled learning rate, which is known for all steps beforehand.
  static let rate = Quantity(name: "rate", future: .faint, reachesHorizon: true, isUnbounded: false)
  { _ in
    // Nothing is drawn of a rate that is still looked for.
    Measure(formula: "ηₜ", scale: nil) { simulation, step in
      simulation.learningRate == nil ? .nan : simulation.trajectory.learningRate(at: step)
    }
  }
}
