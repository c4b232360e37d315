import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The distance to the nearest known minimum; not for a function without one.
  static let distance = Quantity(
    name: "distance", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    let minima = experiment.resolvedObjective.minima
    guard !minima.isEmpty else { return nil }
    let point = experiment.pointSymbol
    return Measure(
      formula: "‖\(point)ₜ − \(point)*‖", scale: .logarithmic,
      value: { minima.distance(to: $0.trajectory.point(at: $1)) }, band: { $0.distances })
  }
}
