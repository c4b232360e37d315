import Numbers
import Optimization

/// The rates of schedules as tables for reading, each with bars on one scale.
extension TextExport {
  /// The columns of the longest bar.
  private static let barWidth = 32

  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let steps = Self.shownSteps(upTo: comparison.steps - 1)
    let rates = comparison.rates.map { rate -> [Double] in
      let schedule = rate.resolvedSchedule
      return steps.map { rate.learningRate * schedule.multiplier(at: $0) }
    }
    let highest = rates.joined().filter(\.isFinite).max() ?? 0
    try write("learning rates of \(RunStatus.count(comparison.steps))\n")
    for (index, rate) in comparison.rates.enumerated() {
      try write("\n\(index + 1)  \(rate.text)\n")
      try write(rate.item.summary.wrapped(indent: 3, hanging: 5, width: width) + "\n")
      var table = TextTable(header: ["step", "multiplier", "η", ""], leading: [3])
      let schedule = rate.resolvedSchedule
      for (step, value) in zip(steps, rates[index]) {
        let numbers = [schedule.multiplier(at: step), value].map(Self.number)
        table.rows.append([String(step)] + numbers + [Self.bar(value / highest)])
      }
      try write(table.text(indent: "   ", width: width))
    }
  }

  private static func number(_ number: Double) -> String {
    number.isFinite ? DecimalText.text(of: number, significant: digits) : "∞"
  }

  /// A bar of some part of the whole width, to an eighth of a column.
  private static func bar(_ part: Double) -> String {
    guard part > 0 else { return "" }
    let eighths = Int((min(part, 1) * Double(8 * barWidth)).rounded())
    let end = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + end
  }
}
