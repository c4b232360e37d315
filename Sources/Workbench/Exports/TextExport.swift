import Numbers
import Optimization

/// The runs as tables for reading: each by itself with well-chosen steps, then all beside each other.
struct TextExport: Export {
  let name = "text"
  /// The columns that lines may take.
  var width = 80

  /// The most rows a run's table has beside its last one.
  static let mostRows = 20
  /// The digits a table shows of a number.
  static let digits = 6

  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(introduction(experiment, seeds: "seed \(experiment.seed)"))
    var summary = TextTable(
      header: ["", "f", "lowest f", "‖∇f‖", "steps", "status", "run"], leading: [5, 6])
    for index in experiment.runs.indices {
      let simulation = simulation(index)
      let text = simulation.text
      try write("\n\(index + 1)  \(text)\n")
      try write(outcome(of: simulation).wrapped(indent: 3, hanging: 5, width: width) + "\n")
      let table = table(
        of: simulation.trajectory, experiment.resolvedObjective.variableNames)
      try write(table.text(indent: "   ", width: width))
      summary.rows.append(row(of: simulation, number: index + 1, text: text))
    }
    try write("\n" + summary.text(indent: "", width: width))
  }

  /// The steps a table shows: all of a few, else every 2nd, 5th, 10th, 20th …, and the last one.
  static func shownSteps(upTo last: Int) -> [Int] {
    let powers = sequence(first: 1) { (power: Int) in power * 10 }
    let strides = powers.lazy.flatMap { (power: Int) in [power, 2 * power, 5 * power] }
    let stride = strides.first { last <= $0 * mostRows } ?? 1
    return Array(Swift.stride(from: 0, to: last, by: stride)) + [last]
  }

  /// What became of a run, and of one still moving what it was doing.
  private func outcome(of simulation: Simulation) -> String {
    let sentence = simulation.status.sentence
    guard simulation.status.kind == .running else { return sentence }
    return sentence + ": " + simulation.diagnosis.behavior(at: simulation.status.step).sentence
  }

  func introduction(_ experiment: Experiment, seeds: String) -> String {
    let variables = experiment.dimension == 1 ? "x" : "x, y"
    let noise =
      experiment.chance { "= " + DecimalText.text(of: $0) }
      .map { ", \($0), \(seeds)" } ?? ""
    let objective = experiment.resolvedObjective
    let lines: [String?] = [
      "\(experiment.objectiveText): \(objective.equation(of: "f(\(variables))"))",
      "from (\(experiment.startText)), \(RunStatus.count(experiment.steps))\(noise)",
      objective.remark ?? foundMinimum(objective),
    ]
    return lines.compactMap { $0?.wrapped(indent: 0, hanging: 2, width: width) }
      .joined(separator: "\n") + "\n"
  }

  /// Where a typed function was found to be lowest; nil where that is known, and where nothing was found.
  private func foundMinimum(_ objective: any Objective) -> String? {
    let lowest = objective.minima.filter { $0.kind == .global && $0.isFound }
    guard let first = lowest.first else { return nil }
    // Adding 0 makes −0 positive, which needs no sign.
    let place = Experiment.text(
      of: first.point + Point.zero, dimension: type(of: objective).dimension)
    let others = lowest.count - 1
    let rest = others == 0 ? "" : ", and \(others) other\(others == 1 ? "" : "s") as low"
    return "minimum found at (\(place)), f = \(text(objective.value(at: first.point)))\(rest)"
  }

  private func table(of trajectory: Trajectory, _ coordinates: [String]) -> TextTable {
    let dimension = coordinates.count
    var table = TextTable(header: ["step"] + coordinates + ["f", "‖∇f‖", "next η"])
    for step in Self.shownSteps(upTo: trajectory.lastStep) {
      let point = trajectory.point(at: step)
      let numbers =
        (dimension == 1 ? [point.x] : [point.x, point.y])
        + [trajectory.loss(at: step), trajectory.gradientNorm(at: step)]
      let rate = step < trajectory.lastStep ? text(trajectory.learningRate(at: step)) : ""
      table.rows.append([String(step)] + numbers.map(text) + [rate])
    }
    return table
  }

  private func row(of simulation: Simulation, number: Int, text run: String) -> [String] {
    let trajectory = simulation.trajectory
    let last = trajectory.lastStep
    return [
      String(number), text(trajectory.loss(at: last)), text(trajectory.losses.min() ?? .nan),
      text(trajectory.gradientNorm(at: last)), String(last), simulation.status.kind.words, run,
    ]
  }

  func text(_ number: Double) -> String {
    DecimalText.text(of: number, significant: Self.digits)
  }
}
