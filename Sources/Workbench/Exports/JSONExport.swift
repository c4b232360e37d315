import Optimization

/// The experiment and the whole of its runs as one JSON object.
///
/// Handed over run by run and a thousand steps at a time, so that a long run needs no more room than
/// its points. A function of one variable has points of one number.
struct JSONExport: Export {
  let name = "json"

  /// The entries encoded at once.
  private static let pieceSize = 1000

  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let dimension = experiment.dimension
    try write("{")
    for (key, value) in Self.members(of: experiment) {
      try write(Self.member(key, value) + ",")
    }
    let batches = experiment.sharedBatches
    if !batches.isEmpty {
      try list("batches", batches.count, write) { batches[$0] }
      try write(",")
    }
    try write("\"runs\":[")
    for index in experiment.runs.indices {
      if index > 0 { try write(",") }
      // Batches that all runs share are told once.
      let own = batches.isEmpty ? experiment.batches(of: experiment.runs[index]) : []
      try export(simulation(index), dimension, own, write)
    }
    try write("]}\n")
  }

  /// The settings of an experiment that are members of its object, in their order, and what is to be known of its
  /// function.
  static func members(of experiment: Experiment) -> [(key: String, value: any Encodable)] {
    let remark = experiment.resolvedObjective.remark.map {
      (key: "remark", value: $0 as any Encodable)
    }
    return settings(of: experiment) + (remark.map { [$0] } ?? [])
  }

  private static func settings(
    of experiment: Experiment
  ) -> [(key: String, value: any Encodable)] {
    Experiment.settings.members.compactMap { setting in
      guard let member = setting.member, !member.isOptional || setting.isWritten(experiment) else {
        return nil
      }
      return (setting.key, member.value(experiment))
    }
  }

  private func export<Failure: Error>(
    _ simulation: Simulation, _ dimension: Int, _ batches: [[Int]],
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let status = simulation.status
    let results = simulation.trajectory
    try write("{" + Self.member("run", simulation.text) + ",")
    try write(Self.member("optimizer", simulation.specification.optimizerEntry.shortName) + ",")
    try write("\"status\":{" + Self.member("kind", status.kind.words) + ",")
    try write(Self.member("step", status.step) + "," + Self.member("reason", status.reason) + "},")
    if !batches.isEmpty {
      try list("batches", batches.count, write) { batches[$0] }
      try write(",")
    }
    try list("trajectory", results.points.count, write) {
      results.points[$0].coordinates(dimension)
    }
    try write(",")
    try list("losses", results.losses.count, write) { results.losses[$0] }
    try write(",")
    // The rate of each step done, so one fewer than points.
    try list("learning_rates", results.lastStep, write) { results.learningRate(at: $0) }
    try write(",")
    try list("gradient_norms", results.gradientNorms.count, write) { results.gradientNorms[$0] }
    if let name = simulation.auxiliaryIterateName, let iterates = results.auxiliaryIterates {
      try write(",\"auxiliary_iterate\":{" + Self.member("name", name) + ",")
      try list("trajectory", iterates.count, write) { iterates[$0].coordinates(dimension) }
      try write("}")
    }
    try write("}")
  }

  /// Writes a list piece by piece.
  func list<Failure: Error>(
    _ key: String, _ count: Int, _ write: (String) throws(Failure) -> Void,
    _ entry: (Int) -> some Encodable
  ) throws(Failure) {
    try write("\"\(key)\":[")
    for start in stride(from: 0, to: count, by: Self.pieceSize) {
      let piece = (start..<min(start + Self.pieceSize, count)).map(entry)
      // The brackets of the piece give way to those of the whole list.
      try write((start > 0 ? "," : "") + JSONText.text(of: piece).dropFirst().dropLast())
    }
    try write("]")
  }

  static func member(_ key: String, _ value: some Encodable) -> String {
    "\"\(key)\":" + JSONText.text(of: value)
  }
}

extension Point {
  /// As many coordinates as the function has variables.
  func coordinates(_ dimension: Int) -> [Double] {
    dimension == 1 ? [x] : [x, y]
  }
}

/// The rates of schedules as one JSON object; a rate beyond the finite numbers is null.
extension JSONExport {
  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("{" + Self.member("steps", comparison.steps) + ",\"schedules\":[")
    for (index, rate) in comparison.rates.enumerated() {
      if index > 0 { try write(",") }
      let schedule = rate.resolvedSchedule
      try write("{" + Self.member("schedule", rate.text) + ",")
      try write(Self.member("learning_rate", rate.learningRate) + ",")
      try list("multipliers", comparison.steps, write) { schedule.multiplier(at: $0).finite }
      try write(",")
      try list("learning_rates", comparison.steps, write) {
        (rate.learningRate * schedule.multiplier(at: $0)).finite
      }
      try write("}")
    }
    try write("]}\n")
  }
}

extension Double {
  /// The number where it is one that JSON can hold.
  var finite: Double? { isFinite ? self : nil }
}
