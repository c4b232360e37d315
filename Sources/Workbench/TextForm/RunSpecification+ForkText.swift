import Optimization

/// The text form of a run: its settings, and before them those it had up to some step, as in
/// `gd:lr=0.4@20+momentum:lr=0.6`, descent up to step 20 and then momentum.
extension RunSpecification {
  /// Reads a run, as in "adam:lr=0.1,schedule=warmup,schedule.warmup_steps=20".
  package init(text: String) throws(ArgumentProblem) {
    let pieces = text.split(separator: "@", omittingEmptySubsequences: false)
    var run = try RunSpecification(settings: String(pieces.first ?? ""), of: text)
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
      let earliest = (run.forkStep ?? 0) + 1
      guard parts.count == 2, let end = Int(parts[0]), end >= earliest,
        Experiment.allowedSteps.contains(end)
      else {
        throw ArgumentProblem(
          text, "'@\(piece)' is not a step to fork at",
          allowed: "@STEP+NAME[:KEY=VALUE,…] with a step from \(earliest) on")
      }
      var next = try RunSpecification(settings: String(parts[1]), of: text)
      next.past = run.past + [Segment(run, end: end)]
      run = next
    }
    self = run
  }

  /// The run as it is typed, with every setting that differs from its default; a recommended rate is
  /// one.
  package var text: String {
    lineage.map { segment in
      segment.run.settingsText(rate: segment.run.learningRate.value)
        + (segment.end.map { "@\($0)+" } ?? "")
    }.joined()
  }

  /// The same with every rate as a number; each recommended one takes some dozens of short runs to find.
  package func text(in experiment: Experiment) -> String {
    searchingRates(in: experiment).text
  }
}
