import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The distance to the nearest known minimum; not for a function without one, nor where minima are a line of
  /// which some places are known.
  static let distance = Quantity(
    name: "distance", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    let objective = experiment.resolvedObjective
    guard objective.hasMinimaApart else { return nil }
    let minima = objective.minima
    let point = experiment.pointSymbol
    return Measure(
      formula: "‖\(point)ₜ − \(point)*‖", scale: .logarithmic,
      value: { minima.distance(to: $0.trajectory.point(at: $1)) }, band: { $0.distances })
  }
}
