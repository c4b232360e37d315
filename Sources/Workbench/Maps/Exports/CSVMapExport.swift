import Numbers
import Optimization

/// Maps as comma-separated values, one line a cell; a loss that is not finite is left empty.
struct CSVMapExport: MapExport {
  let name = "csv"

  func export<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard comparison.kind != .basins else { return try exportBasins(comparison, write) }
    let names =
      comparison.kind == .sweep ? "rate" : "horizontal,horizontal_value,vertical,vertical_value"
    try write("run,\(names),outcome,step,loss\n")
    for run in comparison.maps {
      guard case .outcomes(let map) = run.content else { continue }
      let name = CSVExport.field(run.text)
      for (cell, outcome) in map.outcomes.enumerated() {
        guard let outcome else { continue }
        let values = map.values(at: cell)
        var fields = [name]
        if let rows = map.rows, let row = values.row {
          fields += [
            map.columns.key, DecimalText.text(of: values.column), rows.key,
            DecimalText.text(of: row),
          ]
        } else {
          fields.append(DecimalText.text(of: values.column))
        }
        fields += [
          outcome.kind.rawValue, String(outcome.step),
          outcome.loss.isFinite ? DecimalText.text(of: outcome.loss) : "",
        ]
        try write(fields.joined(separator: ",") + "\n")
      }
    }
  }

  private func exportBasins<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("run,x,y,outcome,minimum,minimum_x,minimum_y,step,share\n")
    let isLine = comparison.experiment.dimension == 1
    for run in comparison.maps {
      guard case .basins(let map) = run.content else { continue }
      let name = CSVExport.field(run.text)
      for (cell, end) in map.ends.enumerated() {
        guard let end else { continue }
        let start = map.start(of: cell, isLine: isLine)
        let minimum = end.minimum.map { map.minima[$0] }
        let numbers = [start.x, isLine ? nil : start.y]
        let place = [minimum?.x, isLine ? nil : minimum?.y]
        let fields =
          [name] + numbers.map(text)
          + [end.word, end.minimum.map { String($0 + 1) } ?? ""] + place.map(text)
          + [
            end.minimum == nil ? "" : String(end.step),
            DecimalText.text(of: end.isLost ? end.lostShare : end.share(of: end.minimum)),
          ]
        try write(fields.joined(separator: ",") + "\n")
      }
    }
  }

  private func text(_ number: Double?) -> String { number.map(DecimalText.text(of:)) ?? "" }
}

extension BasinEnd {
  /// What became of the run, in one word.
  var word: String { isLost ? "diverged" : minimum == nil ? "elsewhere" : "arrived" }
}
