import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The loss over the batch of each step, before the step, as a log of training has it; smoothed over an epoch.
  ///
  /// Not for gradients of all rows, whose batch loss is the loss itself.
  static let batchLoss = Quantity(
    name: "batch loss", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    guard let sampled = experiment.resolvedObjective as? any SampledObjective,
      let epoch = experiment.stepsPerEpoch
    else { return nil }
    let batches = experiment.batches(atMost: StepCurves.mostRows)
    // The last point has no batch of its own, and thinned paths lack the points of most steps.
    let loss = { @Sendable (simulation: Simulation, step: Int) -> Double in
      let place = min(step, experiment.steps - 1)
      guard batches.indices.contains(place), simulation.trajectory.stride == 1 else { return .nan }
      return sampled.value(at: simulation.trajectory.point(at: place), of: batches[place])
    }
    return Measure(
      formula: "f of the batch, mean over an epoch", brief: "f_B", scale: .logarithmic, value: loss,
      smoothedOver: max(1, Int(epoch.rounded())))
  }
}
