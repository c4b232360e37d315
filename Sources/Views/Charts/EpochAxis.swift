import Optimization
import Workbench

/// An axis of epochs for runs of which each takes another number of steps to go once through the data.
///
/// It is as long as that of the run that gets least far, and its entries are the steps of that run; of the others
/// it shows, at every entry, the value at the last step that they had done after as many epochs.
struct EpochAxis {
  /// The steps that make an epoch in the run that gets least far.
  let stepsPerEpoch: Double
  /// The steps that make an epoch in each run.
  private let lengths: [Double]
  /// The entry of the play-head among those of each run, and the last entry of the axis.
  private let head: Int
  private let end: Int

  /// Nil where the axis counts steps, and where all runs have the same epochs.
  init?(_ scene: Scene) {
    let experiment = scene.experiment
    let lengths = experiment.runs.compactMap { experiment.stepsPerEpoch(of: $0) }
    guard scene.workbench.appearance.countsEpochs, experiment.stepsPerEpoch == nil,
      lengths.count == scene.simulations.count, let longest = lengths.max()
    else { return nil }
    stepsPerEpoch = longest
    self.lengths = lengths
    head = scene.head / scene.curves.stride
    end = scene.workbench.horizon / scene.curves.stride
  }

  /// The values of a run, one for every entry, as far as it has walked.
  func values(_ values: [Double], of run: Int) -> [Double] {
    let last = min(head, values.count - 1)
    guard last >= 0 else { return [] }
    return (0...min(end, entry(of: last, run))).map {
      values[min(last, Int((Double($0) * lengths[run] / stepsPerEpoch).rounded(.down)))]
    }
  }

  /// The entry at which a run has done as many steps as another entry counts in its own.
  func entry(of own: Int, _ run: Int) -> Int {
    Int((Double(own) * stepsPerEpoch / lengths[run]).rounded(.up))
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
