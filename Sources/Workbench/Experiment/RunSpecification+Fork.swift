extension RunSpecification {
  /// The run this one was forked from, as it was then; nil for a run that is its own from the start.
  package var parent: RunSpecification? {
    guard let last = past.last else { return nil }
    var parent = RunSpecification(
      last.optimizer, learningRate: last.learningRate, schedule: last.schedule)
    parent.past = past.dropLast()
    return parent
  }

  /// The step at which the run left its parent's path.
  package var forkStep: Int? { past.last?.end }

  /// A copy that takes this run's path up to a step and has settings of its own from there.
  ///
  /// At the start that is a plain copy.
  package func forked(at step: Int) -> RunSpecification {
    guard step > 0 else { return RunSpecification(self) }
    var copy = self
    copy.past.removeAll { $0.end >= step }
    copy.past.append(Segment(segment(of: step - 1), end: step))
    return copy
  }

  /// Keeps the rates the user chose and recommends the others anew, after the objective has changed.
  mutating func keepChosenRates() {
    learningRate = learningRate.carriedOver
    for index in past.indices { past[index].learningRate = past[index].learningRate.carriedOver }
  }

  /// The settings with which a step is taken, as a run without a past.
  private func segment(of step: Int) -> RunSpecification {
    past.first { step < $0.end }.map {
      RunSpecification($0.optimizer, learningRate: $0.learningRate, schedule: $0.schedule)
    } ?? RunSpecification(self)
  }

  /// A run's own settings, without its past.
  private init(_ run: RunSpecification) {
    self.init(run.optimizer, learningRate: run.learningRate, schedule: run.schedule)
  }

  /// The run as it goes on from segment to segment: the parents first, each with the step where it ends.
  var lineage: [(run: RunSpecification, end: Int?)] {
    guard let parent else { return [(self, nil)] }
    return parent.lineage.map { ($0.run, $0.end ?? forkStep) } + [(self, nil)]
  }
}
