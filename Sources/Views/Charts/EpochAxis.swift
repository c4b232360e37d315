import Optimization
import Workbench

/// An axis of epochs for runs of which each takes another number of steps to go once through the data.
///
/// It is as long as that of the run that gets least far; at every entry it shows the value of each run at the
/// last step that the run had done after as many epochs.
struct EpochAxis {
  /// The steps that make an epoch on the axis: those of the run that gets least far, as a mean over all of
  /// it.
  let stepsPerEpoch: Double
  private let counts: [EpochCount]
  private let stride: Int
  /// The entry of the play-head among those of each run, and the last entry of the axis.
  private let head: Int
  private let end: Int

  /// Nil where the axis counts steps, and where all runs have the same epochs.
  init?(_ scene: Scene) {
    let experiment = scene.experiment
    let counts = experiment.runs.compactMap { experiment.epochCount(of: $0) }
    let horizon = Double(scene.workbench.horizon)
    guard scene.workbench.appearance.countsEpochs, experiment.stepsPerEpoch == nil,
      counts.count == scene.simulations.count,
      let fewest = counts.map({ $0.epochs(after: horizon) }).min(), fewest > 0
    else { return nil }
    stepsPerEpoch = horizon / fewest
    self.counts = counts
    stride = scene.curves.stride
    head = scene.head / stride
    end = scene.workbench.horizon / stride
  }

  /// The values of a run, one for every entry, as far as it has walked.
  func values(_ values: [Double], of run: Int) -> [Double] {
    let last = min(head, values.count - 1)
    guard last >= 0 else { return [] }
    return (0...min(end, entry(of: last, run))).map { entry in
      let epoch = Double(entry * stride) / stepsPerEpoch
      // What is a whole number of steps may come out just below it.
      let step = (counts[run].steps(after: epoch) / Double(stride) + 1e-9).rounded(.down)
      return values[min(last, Int(step))]
    }
  }

  /// The entry at which a run has done as many steps as another entry counts in its own.
  func entry(of own: Int, _ run: Int) -> Int {
    let epochs = counts[run].epochs(after: Double(own * stride))
    return Int((epochs * stepsPerEpoch / Double(stride) - 1e-9).rounded(.up))
  }
}

extension StepCurves.Curve {
  /// Lays the values of every run along an axis of epochs.
  mutating func lay(along axis: EpochAxis) {
    for run in values.indices {
      values[run] = axis.values(values[run], of: run)
      if raw.indices.contains(run) { raw[run] = axis.values(raw[run], of: run) }
      ghosts[run] = ghosts[run].map { axis.values($0, of: run) }
      auxiliaries[run] = axis.values(auxiliaries[run], of: run)
      bands[run] = bands[run]?.mapping { axis.values($0, of: run) }
    }
  }
}
