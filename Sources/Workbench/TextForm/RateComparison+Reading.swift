extension RateComparison {
  /// Reads schedules by themselves, as they stand behind `--schedule`.
  ///
  /// - Parameters:
  ///   - schedules: the schedules, each `NAME[:KEY=VALUE,…]`; at least one.
  ///   - arguments: what else was given, of which nothing but the steps belongs to a schedule alone.
  /// - Throws: what is wrong with the first mistake.
  package init(
    schedules: [String], _ arguments: ExperimentArguments
  ) throws(ArgumentProblem) {
    var rates: [ScheduledRate] = []
    for text in schedules {
      rates.append(try ScheduledRate(text: text, of: "--schedule \(text)"))
    }
    self.init(rates)
    if let text = arguments.steps {
      var experiment = Experiment.opening
      try Experiment.settings.steps.read(&experiment, text)
      steps = experiment.steps
    }
    var others = arguments
    others.steps = nil
    guard others.isEmpty else {
      throw ArgumentProblem(
        "--schedule \(schedules.first ?? "")",
        "a schedule by itself has no function, no start and no runs",
        allowed: "--steps and --format beside it; the schedule of a run is set in the run, as in "
          + "gd:lr=0.1,schedule=cosine")
    }
  }
}
