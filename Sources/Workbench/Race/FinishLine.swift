package import Optimization

/// When a run of a race has arrived.
package struct FinishLine: Hashable, Sendable {
  /// What has to fall to the tolerance.
  package enum Criterion: String, Hashable, Sendable, CaseIterable {
    /// f − f*, the loss above the lowest value of the function.
    case loss
    /// ‖x − x*‖, the distance to the nearest known minimum.
    case distance
  }

  package var criterion: Criterion
  /// How close is close enough, above 0.
  package var tolerance: Double

  /// Draws a finish line.
  package init(_ criterion: Criterion = .loss, tolerance: Double = Experiment.defaultTolerance) {
    self.criterion = criterion
    self.tolerance = tolerance
  }

  /// How far from the finish a function's points are; nil for a function without known minima.
  ///
  /// Without a known lowest value the distance to a minimum takes the place of the loss.
  package func gap(on objective: any Objective) -> (measured: Criterion, value: (Point) -> Double)?
  {
    let minima = objective.minima
    guard !minima.isEmpty else { return nil }
    // To a line of minima, of which some places are known, there is no distance.
    if criterion == .loss || !objective.hasMinimaApart, let lowest = objective.lowestValue {
      return (.loss, { objective.value(at: $0) - lowest })
    }
    return (.distance, { minima.distance(to: $0) })
  }

  /// The first step at which a run is nearer the finish than the tolerance; nil where it never is.
  package func firstStep(of simulation: Simulation) -> Int? {
    guard let gap = gap(on: simulation.plan.objective)?.value else { return nil }
    let trajectory = simulation.trajectory
    return trajectory.points.firstIndex { gap($0) < tolerance }.map(trajectory.step(at:))
  }
}
