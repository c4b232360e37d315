import Numbers
import Optimization

/// Maps for reading: a sweep as a table, two settings and basins as characters with a legend.
struct TextMapExport: MapExport {
  let name = "text"

  func export<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let experiment = comparison.experiment
    let question =
      comparison.kind == .basins
      ? "the minimum that is reached from each start"
      : experiment.resolvedObjective.lowestValue == nil
        ? "no lowest value is known at which to arrive"
        : "arrived at f − f* < \(DecimalText.text(of: experiment.tolerance))"
    try write(
      "\(experiment.objectiveText), \(RunStatus.count(experiment.steps)), \(question)\n")
    for (index, run) in comparison.maps.enumerated() {
      try write("\n\(index + 1)  \(run.text)\n")
      switch run.content {
      case .outcomes(let map) where map.rows == nil: try write(table(of: map))
      case .outcomes(let map): try write(picture(of: map))
      case .basins(let map): try write(picture(of: map, isLine: experiment.dimension == 1))
      }
    }
  }

  private func table(of map: OutcomeMap) -> String {
    var table = TextTable(header: ["η", "steps", "f", "what became of it"], leading: [3])
    for (rate, outcome) in zip(map.columns.values, map.outcomes) {
      guard let outcome else { continue }
      table.rows.append([
        number(rate),
        outcome.kind == .arrived || outcome.kind == .diverged ? String(outcome.step) : "–",
        number(outcome.loss),
        outcome.kind.words,
      ])
    }
    return table.text(indent: "   ") + best(map)
  }

  private func picture(of map: OutcomeMap) -> String {
    guard let rows = map.rows else { return "" }
    let arrivals = map.arrivals
    var text = lines(map.grid, labels: rows.values.map(number)) {
      MapSign.sign(map.outcomes[$0], arrivals: arrivals)
    }
    let ends = [map.columns.values.first, map.columns.values.last].compactMap(\.self).map(number)
    text += "   \(map.columns.label) from \(ends.joined(separator: " to ")) to the right"
    text += map.columns.isLogarithmic ? ", in equal ratios" : ""
    text += "; \(rows.label) upwards\n"
    let shades = String(MapSign.shades)
    let arrived =
      arrivals.map {
        "   \(shades) arrived after \($0.lowerBound) to \($0.upperBound) steps\n"
      } ?? ""
    let kinds = RunOutcome.Kind.allCases.filter { kind in
      kind != .arrived && map.outcomes.contains { $0?.kind == kind }
    }
    let others = kinds.map { kind in
      "\(MapSign.sign(kind)) \(kind.words)"
    }
    text += arrived
    if !others.isEmpty {
      text += others.joined(separator: ", ").wrapped(indent: 3, hanging: 5) + "\n"
    }
    return text + best(map)
  }

  private func best(_ map: OutcomeMap) -> String {
    guard let best = map.best, let outcome = map.outcomes[best] else {
      return "   it arrives nowhere\n"
    }
    let values = map.values(at: best)
    let row = map.rows.flatMap { axis in values.row.map { ", \(axis.label) \(number($0))" } } ?? ""
    return "   soonest: \(map.columns.label) \(number(values.column))\(row), "
      + "\(RunStatus.count(outcome.step))\n"
  }

  private func picture(of map: BasinMap, isLine: Bool) -> String {
    let labels = (0..<map.grid.rows).map { row in
      number(map.start(of: row * map.grid.columns, isLine: isLine).y.rounded(significant: 3))
    }
    var text = lines(map.grid, labels: isLine ? [""] : labels) { MapSign.sign(map.ends[$0]) }
    let (low, high) = (map.window.x.lowerBound, map.window.x.upperBound)
    text +=
      "   x from \(number(low)) to \(number(high)) to the right\(isLine ? "" : ", y upwards")\n"
    for (index, minimum) in map.minima.enumerated() {
      let place = isLine ? number(minimum.x) : "\(number(minimum.x)), \(number(minimum.y))"
      let steps = map.medianSteps(to: index).map { ", half of them within \(RunStatus.count($0))" }
      let share = "from \(percent(map.share(of: index), map.hasSeeds))\(steps ?? "")"
      text += "\(MapSign.sign(minimum: index)) reaches (\(place)) \(share)"
        .wrapped(indent: 3, hanging: 5)
      text += "\n"
    }
    let rest = [
      ("·", "is at none of them after the last step", map.share(of: nil)),
      ("×", "diverges", map.lostShare),
    ]
    for (sign, words, share) in rest where share > 0 {
      text += "   \(sign) \(words): \(percent(share, map.hasSeeds))\n"
    }
    return text
  }

  /// The cells as characters, the highest row first, with labels at some rows.
  private func lines(
    _ grid: MapGrid, labels: [String], _ sign: (Int) -> Character
  ) -> String {
    let width = labels.map(\.count).max() ?? 0
    return (0..<grid.rows).reversed().map { row in
      let cells = String((0..<grid.columns).map { sign(row * grid.columns + $0) })
      let hasLabel = (grid.rows - 1 - row) % 4 == 0
      let label = hasLabel ? labels[row] : ""
      return "   " + String(repeating: " ", count: width - label.count) + label + " " + cells + "\n"
    }.joined()
  }

  private func percent(_ share: Double, _ hasSeeds: Bool) -> String {
    DecimalText.text(of: (1000 * share).rounded() / 10)
      + " % of the starts\(hasSeeds ? " and seeds" : "")"
  }

  private func number(_ number: Double) -> String {
    number.isFinite ? DecimalText.text(of: number, significant: 4) : "∞"
  }
}
