import Canvas
import Optimization
import Workbench

extension Quantity {
  /// The loss over the batch of each step, before the step, as a log of training has it; smoothed over an
  /// epoch.
  ///
  /// Where gradients are of all rows the batch loss is the loss itself.
  static let batchLoss = Quantity(
    name: "batch loss", future: .hidden, reachesHorizon: false, isUnbounded: true
  ) { experiment in
    guard experiment.hasEpochs,
      let sampled = experiment.resolvedObjective as? any SampledObjective
    else { return nil }
    // A run that was forked may stand beside its parent.
    let runs = Set(experiment.runs.flatMap { [$0] + [$0.parent].compactMap(\.self) })
    let batches = Dictionary(
      uniqueKeysWithValues: runs.map { run in
        (run, experiment.batches(of: run, atMost: StepCurves.mostRows))
      })
    let loss = { @Sendable (simulation: Simulation, step: Int) -> Double in
      guard let batches = batches[simulation.specification], !batches.isEmpty else {
        return simulation.trajectory.loss(at: step)
      }
      // The last point has no batch of its own, and thinned paths lack the points of most steps.
      let place = min(step, experiment.steps - 1)
      guard batches.indices.contains(place), simulation.trajectory.stride == 1 else { return .nan }
      return sampled.value(at: simulation.trajectory.point(at: place), of: batches[place])
    }
    return Measure(
      formula: "f of the batch, mean over an epoch", brief: "f_B", scale: .logarithmic, value: loss,
      smoothedOver: {
        let count = experiment.epochCount(of: $0.specification)
        // Of a run that changes its batches on the way the longest epoch.
        let steps = Double(experiment.steps)
        return max(
          1,
          Int(
            ((count?.stepsPerEpoch ?? count.map { steps / max(1, $0.epochs(after: steps)) }) ?? 1)
              .rounded()))
      })
  }
}
