import Canvas
import Optimization
import Workbench

extension Quantity {
  /// How far the step that led here went; nothing at the start.
  ///
  /// Where a long run keeps only every so many points it is the mean of the steps between two, a lower
  /// bound.
  static let stepLength = Quantity(
    name: "step length", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    let point = experiment.pointSymbol
    return Measure(formula: "‖\(point)ₜ − \(point)ₜ₋₁‖", scale: .logarithmic) {
      simulation, step in
      let trajectory = simulation.trajectory
      let place = trajectory.index(at: step)
      guard place > 0 else { return .nan }
      let steps = trajectory.step(at: place) - trajectory.step(at: place - 1)
      let way = trajectory.points[place] - trajectory.points[place - 1]
      return way.norm / Double(max(1, steps))
    }
  }
}
