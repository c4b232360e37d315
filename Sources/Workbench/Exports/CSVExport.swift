import Numbers
import Optimization

/// The steps of all runs as comma-separated values, one line a step.
///
/// A line's `learning_rate` is the rate of the step that leaves its point, so the last line of a run has
/// none. Its `status` is what became of the run, the same on all of the run's lines and in the words of the
/// screen. A function of one variable has no `y`. Source: RFC 4180, but with bare line feeds.
struct CSVExport: Export {
  let name = "csv"

  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("run,step,x,y,f,gradient_norm,learning_rate,status\n")
    for index in experiment.runs.indices {
      let simulation = simulation(index)
      let name = Self.field(simulation.text)
      let status = simulation.status.kind.words
      let trajectory = simulation.trajectory
      for (index, point) in trajectory.points.enumerated() {
        let step = trajectory.step(at: index)
        let y = experiment.dimension == 1 ? "" : DecimalText.text(of: point.y)
        let measures = [trajectory.losses[index], trajectory.gradientNorms[index]]
        let isLast = step == trajectory.lastStep
        let rate = isLast ? "" : DecimalText.text(of: trajectory.learningRate(at: step))
        let fields =
          [name, String(step), DecimalText.text(of: point.x), y]
          + measures.map(DecimalText.text(of:)) + [rate, status]
        try write(fields.joined(separator: ",") + "\n")
      }
    }
  }

  /// The text as one field, in quotes where it needs them.
  static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// The rates of schedules as comma-separated values, one line a step.
extension CSVExport {
  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("schedule,step,multiplier,learning_rate\n")
    for rate in comparison.rates {
      let name = Self.field(rate.text)
      let schedule = rate.resolvedSchedule
      for step in comparison.counted {
        let multiplier = schedule.multiplier(at: step)
        let numbers = [multiplier, rate.learningRate * multiplier].map {
          $0.isFinite ? DecimalText.text(of: $0) : ""
        }
        try write(([name, String(step)] + numbers).joined(separator: ",") + "\n")
      }
    }
  }
}
