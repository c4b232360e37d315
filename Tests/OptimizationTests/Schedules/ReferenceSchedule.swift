import Testing

/// A schedule with its reference multipliers from step 0.
struct ReferenceSchedule: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let name: String
  let parameters: [String: JSONValue]
  let tolerance: Double
  let multipliers: [Double]

  var testDescription: String { id }

  /// The schedules with their first 201 multipliers, each from the library it names.
  static func all() throws -> [ReferenceSchedule] {
    try Fixture.cases(ReferenceSchedule.self, in: "Schedules")
  }
}
