import Optimization

/// The steps of all runs as comma-separated values, one line a step.
///
/// A line's `learning_rate` is the rate of the step that leaves its point, so the last line of a run
/// has none. The `y` of a function of one variable is 0. Source: RFC 4180, but with bare line feeds.
struct CSVExport: Export {
  let name = "csv"

  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("run,step,x,y,f,gradient_norm,learning_rate\n")
    for index in experiment.runs.indices {
      let simulation = simulation(index)
      let name = Self.field(simulation.text)
      let trajectory = simulation.trajectory
      for (index, point) in trajectory.points.enumerated() {
        let step = trajectory.step(at: index)
        let numbers = [
          point.x, point.y, trajectory.losses[index], trajectory.gradientNorms[index],
        ]
        let rate =
          step < trajectory.lastStep
          ? SettingValue.text(of: trajectory.learningRate(at: step)) : ""
        let fields = [name, String(step)] + numbers.map(SettingValue.text(of:)) + [rate]
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
