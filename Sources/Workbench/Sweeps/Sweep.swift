import Numbers
import Optimization

/// One quantity of a run in three to five values, each a run of its own.
package struct Sweep: Hashable, Sendable {
  /// What is swept, as in "learning rate η".
  package let title: String
  /// The values in their order, as they are read.
  package let values: [String]
  /// The runs in the order of the values.
  let runs: [RunSpecification]

  /// How many values are compared at least and at most.
  static let allowedCount = 2...5

  /// Names a sweep; nil where it has too few runs that differ.
  init?(_ title: String, _ cases: [(value: String, run: RunSpecification)]) {
    var kept: [(value: String, run: RunSpecification)] = []
    for entry in cases where !kept.contains(where: { $0.run == entry.run }) { kept.append(entry) }
    guard Self.allowedCount.contains(kept.count) else { return nil }
    self.title = title
    values = kept.map(\.value)
    // A comparison of its own, numbered in the order of the values.
    runs = kept.enumerated().map { index, entry in
      var run = entry.run
      run.number = index + 1
      return run
    }
  }
}

extension Sweep {
  /// What can be swept in a run: its rate, the schedules, its batches, its settings, the rules.
  ///
  /// - Parameters:
  ///   - run: the run; one of the runs of each sweep is like it.
  ///   - rate: its rate as a number; nil while the recommended one is looked for.
  ///   - steps: the steps that a schedule with an end is to last.
  ///   - rows: the rows of data of the function, and those in the gradients of runs without batches of their
  ///     own; nil for a function without.
  /// - Returns: the sweeps, that of the rate first.
  static func sweeps(
    of run: RunSpecification, rate: Double?, steps: Int, rows: (count: Int, shared: Int)? = nil
  ) -> [Sweep] {
    let settings = run.optimizerEntry.settings.filter { !["lr", Plan.batchKey].contains($0.key) }
    let own = settings.sorted { $0.isProminent && !$1.isProminent }
      .compactMap { of($0, in: run.optimizerEntry, \.optimizer, run) }
    let ofSchedule = run.scheduleEntry.settings
      .compactMap { of($0, in: run.scheduleEntry, \.schedule, run) }
    let multiples = [[0.5, 1, 2], [0.25, 0.5, 1, 2, 4]].compactMap {
      rates(of: run, rate, times: $0)
    }
    let others = [schedules(of: run, steps: steps), rows.flatMap { batches(of: run, $0) }]
    return multiples + others.compactMap(\.self) + own + ofSchedule
      + [rules(of: run)].compactMap(\.self)
  }

  /// One row, a few, many, and all of them.
  private static func batches(
    of run: RunSpecification, _ rows: (count: Int, shared: Int)
  ) -> Sweep? {
    let sizes = Set([1, 4, 16].filter { 2 * $0 <= rows.count } + [rows.count, rows.shared])
    return Sweep(
      "batch",
      sizes.union([run.batch].compactMap(\.self)).sorted().map { size in
        var changed = run
        let isShared = size == rows.shared && run.batch != size
        changed.optimizer.settings[Plan.batchKey] = isShared ? nil : .number(Double(size))
        return (size >= rows.count ? "all \(rows.count)" : "\(size)", changed)
      })
  }

  private static func rates(
    of run: RunSpecification, _ rate: Double?, times factors: [Double]
  ) -> Sweep? {
    guard let rate else { return nil }
    return Sweep(
      "learning rate η",
      factors.map { factor in
        var changed = run
        let value = (factor * rate).rounded(significant: 12)
        if factor != 1 { changed.learningRate = .chosen(value) }
        return (NumberText(isASCII: true).short(value), changed)
      })
  }

  /// The schedules that textbooks compare.
  private static let comparedSchedules = [
    "constant", "exponential_rate", "polynomial_power", "inverse_time", "cosine",
  ]

  private static func schedules(of run: RunSpecification, steps: Int) -> Sweep? {
    var selections = comparedSchedules.map { name in
      // A half wave ends with the run.
      name == "cosine" && steps != Experiment.defaultSteps
        ? Selection(name, ["period": .number(Double(steps))]) : Selection(name)
    }
    if let index = selections.firstIndex(where: { $0.name == run.schedule.name }) {
      selections[index] = run.schedule
    } else {
      selections[selections.count - 2] = run.schedule
    }
    return Sweep(
      "schedule",
      selections.map { selection in
        var changed = run
        changed.schedule = selection
        let schedule = changed.scheduleEntry.product(selection.settings)
        return (type(of: schedule).title, changed)
      })
  }

  /// The rules that textbooks begin with, at their recommended rates.
  private static let comparedRules = [
    "gradient_descent", "momentum", "nesterov", "rmsprop", "adam",
  ]

  private static func rules(of run: RunSpecification) -> Sweep? {
    let isCompared = comparedRules.contains(run.optimizer.name)
    let names =
      isCompared ? comparedRules : comparedRules.dropLast(2) + ["adam", run.optimizer.name]
    return Sweep(
      "optimizer",
      names.map { name in
        guard name != run.optimizer.name else { return (run.optimizerEntry.shortName, run) }
        let other = RunSpecification(Selection(name), schedule: run.schedule)
        return (other.optimizerEntry.shortName, other)
      })
  }
}
