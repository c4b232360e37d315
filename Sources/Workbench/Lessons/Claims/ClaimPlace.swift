import Optimization

/// A place of a form that a statement fills in.
enum ClaimPlace: String, Sendable, CaseIterable {
  case run = "RUN"
  /// Which run is meant; nothing where there is but one.
  case ofRun = "[of-RUN]"
  case quantity = "QUANTITY"
  case condition = "CONDITION"
  case coordinate = "COORDINATE"
  case number = "NUMBER"
  case step = "STEP"
  case count = "COUNT"
  case point = "POINT"

  /// Reads what fills the place.
  func read(
    from cursor: inout ClaimCursor, into parts: inout ClaimParts, _ experiment: Experiment
  ) throws(ClaimMismatch) {
    switch self {
    case .run:
      parts.runs.append(try cursor.run(of: experiment))
    case .ofRun:
      parts.runs.append(try cursor.ofRun(of: experiment))
    case .quantity:
      parts.quantities.append(try cursor.quantity(of: experiment))
    case .condition:
      parts.conditions.append(try cursor.condition(of: experiment))
    case .coordinate:
      let names = experiment.dimension == 1 ? ["x"] : ["x", "y"]
      guard let name = cursor.takeName(among: names) else {
        throw cursor.mismatch(wanted: names.joined(separator: " or "))
      }
      parts.coordinates.append(name == "x" ? 0 : 1)
    case .number:
      parts.numbers.append(try cursor.number())
    case .step:
      parts.steps.append(try cursor.step(of: experiment))
    case .count:
      parts.counts.append(try cursor.count())
    case .point:
      parts.points.append(try cursor.point(of: experiment))
    }
  }
}

/// What a statement fills into its form, each kind in the order of the words.
struct ClaimParts: Sendable {
  /// Indices into the runs of the experiment.
  var runs: [Int] = []
  var quantities: [ClaimQuantity] = []
  var conditions: [ClaimCondition] = []
  /// 0 for x, 1 for y.
  var coordinates: [Int] = []
  var numbers: [WrittenNumber] = []
  var steps: [Int] = []
  var counts: [Int] = []
  var points: [Point] = []
}
