import Optimization

/// Maps as one JSON object; rows go from the lowest value or the lowest y up.
struct JSONMapExport: MapExport {
  let name = "json"

  func export<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("{\"kind\":\"\(comparison.kind.rawValue)\",")
    for (key, value) in JSONExport.members(of: comparison.experiment) {
      try write(JSONExport.member(key, value) + ",")
    }
    try write(JSONExport.member("tolerance", comparison.experiment.tolerance) + ",")
    try write("\"runs\":[")
    for (index, run) in comparison.maps.enumerated() {
      if index > 0 { try write(",") }
      try write(
        "{" + JSONExport.member("run", run.text) + ","
          + JSONExport.member("optimizer", run.optimizer) + ",")
      switch run.content {
      case .outcomes(let map): try export(map, write)
      case .basins(let map): try export(map, comparison.experiment.dimension, write)
      }
      try write("}")
    }
    try write("]}\n")
  }

  private func export<Failure: Error>(
    _ map: OutcomeMap, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("\"horizontal\":{" + JSONExport.member("setting", map.columns.key) + ",")
    try write(JSONExport.member("values", map.columns.values) + "},")
    if let rows = map.rows {
      try write("\"vertical\":{" + JSONExport.member("setting", rows.key) + ",")
      try write(JSONExport.member("values", rows.values) + "},")
    }
    try write(
      JSONExport.member("outcomes", table(map.grid) { map.outcomes[$0]?.kind.rawValue }) + ",")
    try write(JSONExport.member("steps", table(map.grid) { map.outcomes[$0]?.step }) + ",")
    try write(JSONExport.member("losses", table(map.grid) { map.outcomes[$0]?.loss.finite }))
  }

  private func export<Failure: Error>(
    _ map: BasinMap, _ dimension: Int, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let window = map.window
    try write(
      "\"window\":"
        + JSONText.text(
          of: [window.x.lowerBound, window.x.upperBound]
            + (dimension == 1 ? [] : [window.y.lowerBound, window.y.upperBound])) + ",")
    try write(JSONExport.member("minima", map.minima.map { $0.coordinates(dimension) }) + ",")
    try write(
      JSONExport.member(
        "share",
        table(map.grid) { cell in
          map.ends[cell].map { $0.isLost ? $0.lostShare : $0.share(of: $0.minimum) }
        }) + ",")
    // As in the field's tables: −1 is none, −2 diverged.
    try write(
      JSONExport.member(
        "minimum",
        table(map.grid) { cell in map.ends[cell].map { $0.isLost ? -2 : $0.minimum ?? -1 } }) + ",")
    try write(
      JSONExport.member(
        "steps",
        table(map.grid) { cell in map.ends[cell].flatMap { $0.minimum == nil ? nil : $0.step } }
      ))
  }

  /// The cells as rows of an array.
  private func table<Value: Encodable>(_ grid: MapGrid, _ value: (Int) -> Value?) -> [[Value?]] {
    (0..<grid.rows).map { row in
      (0..<grid.columns).map { value(row * grid.columns + $0) }
    }
  }
}
