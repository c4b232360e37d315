import Numbers
import Optimization

/// What happened, a line an event, for screen readers and logs.
///
/// Every line is a sentence that can be understood by itself: whose it is, when it was, what it is.
struct LinesExport: Export {
  let name = "lines"

  /// A change of behaviour is told where it lasts for this many of the steps looked at.
  private static let lastingSteps = 5
  /// The steps of a run that are looked at; of a longer run every few.
  private static let mostSteps = 5000

  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let variables = experiment.dimension == 1 ? "x" : "x, y"
    let noise = experiment.noise > 0 ? ", noise \(text(experiment.noise))" : ""
    try write("function: \(experiment.objectiveText), ")
    try write(experiment.resolvedObjective.equation(of: "f(\(variables))") + "\n")
    try write(
      "start: \(place(experiment.resolvedStart, experiment)), "
        + "\(RunStatus.count(experiment.steps))\(noise)\n")
    var ends: [(run: Int, loss: Double)] = []
    for index in experiment.runs.indices {
      let simulation = simulation(index)
      try write("run \(index + 1): \(simulation.text)\n")
      for event in events(of: simulation, in: experiment) {
        try write("run \(index + 1), step \(event.step): \(event.text)\n")
      }
      try write("run \(index + 1): \(simulation.status.sentence)\n")
      ends.append((index + 1, simulation.trajectory.losses.last ?? .infinity))
    }
    let order = ends.sorted { ($0.loss, $0.run) < ($1.loss, $1.run) }
    try write(
      "lowest at the end: "
        + order.map { "run \($0.run) f = \(text($0.loss))" }.joined(separator: ", ")
        + "\n")
  }

  /// What is worth telling of a run, in the order of the steps.
  private func events(
    of simulation: Simulation, in experiment: Experiment
  ) -> [(step: Int, text: String)] {
    let trajectory = simulation.trajectory
    var events: [(step: Int, text: String)] = []
    func tell(_ step: Int, _ what: String) {
      let point = place(trajectory.point(at: step), experiment)
      events.append((step, "\(what), at \(point), f = \(text(trajectory.loss(at: step)))"))
    }
    tell(0, "begins")
    if let step = trajectory.firstOvershoot { tell(step, "the loss rises for the first time") }
    let lowest = experiment.resolvedObjective.lowestValue
    if let lowest, let step = trajectory.firstStep(within: experiment.tolerance, of: lowest) {
      tell(step, "arrives within \(text(experiment.tolerance)) of the lowest value")
    }
    let best = trajectory.bestStep()
    if best > 0, best < trajectory.lastStep { tell(best, "the lowest loss") }
    for change in changes(of: simulation) { events.append(change) }
    tell(trajectory.lastStep, "the last point")
    // What happens in the same step stays in the order above.
    return events.enumerated().sorted {
      ($0.element.step, $0.offset) < ($1.element.step, $1.offset)
    }
    .map(\.element)
  }

  /// The steps where a run begins to do something else, and goes on with that.
  private func changes(of simulation: Simulation) -> [(step: Int, text: String)] {
    let diagnosis = simulation.diagnosis
    let last = simulation.trajectory.lastStep
    let steps = stride(from: 0, through: last, by: max(1, last / Self.mostSteps))
    var told: String?
    var begun: (step: Int, word: String, count: Int)?
    var changes: [(step: Int, text: String)] = []
    for step in steps {
      let behavior = diagnosis.behavior(at: step)
      if case .starting = behavior { continue }
      if begun?.word == behavior.word {
        begun?.count += 1
      } else {
        begun = (step, behavior.word, 1)
      }
      guard let now = begun, now.word != told, now.count == Self.lastingSteps || step == last else {
        continue
      }
      told = now.word
      changes.append((now.step, diagnosis.behavior(at: now.step).sentence))
    }
    return changes
  }

  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for (index, rate) in comparison.rates.enumerated() {
      let schedule = rate.resolvedSchedule
      try write("schedule \(index + 1): \(rate.text), \(rate.item.summary)\n")
      for step in TextExport.shownSteps(upTo: comparison.steps - 1) {
        let value = rate.learningRate * schedule.multiplier(at: step)
        let words = value.isFinite ? text(value) : "beyond the finite numbers"
        try write("schedule \(index + 1), step \(step): rate \(words)\n")
      }
    }
  }

  private func place(_ point: Point, _ experiment: Experiment) -> String {
    let numbers = experiment.dimension == 1 ? [point.x] : [point.x, point.y]
    return "(" + numbers.map(text).joined(separator: ", ") + ")"
  }

  func text(_ number: Double) -> String {
    DecimalText.text(of: number, significant: TextExport.digits)
  }
}
