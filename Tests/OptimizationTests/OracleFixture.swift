import Foundation
import Optimization
import Testing

/// The reference values in the folder Fixtures, computed by other libraries.
enum OracleFixture {
  /// Reads one of the files; the name is without its extension.
  static func load<Content: Decodable>(_ type: Content.Type, from name: String) throws -> Content {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(type, from: try Data(contentsOf: url))
  }

  /// The test functions with values, gradients and Hessians of JAX at seeded points.
  static func functions() throws -> [ReferenceFunction] {
    try load(FunctionFile.self, from: "functions").functions
  }

  /// The schedules with their first 201 multipliers, each from the library it names.
  static func schedules() throws -> [ReferenceSchedule] {
    try load(ScheduleFile.self, from: "schedules").schedules
  }

  private struct FunctionFile: Decodable {
    let functions: [ReferenceFunction]
  }

  private struct ScheduleFile: Decodable {
    let schedules: [ReferenceSchedule]
  }
}

/// A test function with reference values at several points.
struct ReferenceFunction: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let dimension: Int
  let points: [[Double]]
  let values: [Double]
  let gradients: [[Double]]
  let hessians: [[[Double]]]
  let minima: [ReferenceCriticalPoint]
  let otherCriticalPoints: [ReferenceCriticalPoint]

  private enum CodingKeys: String, CodingKey {
    case id, dimension, points, values, gradients, hessians, minima
    case otherCriticalPoints = "other_critical_points"
  }

  var testDescription: String { id }
}

/// A reference point where the gradient vanishes.
struct ReferenceCriticalPoint: Decodable, Sendable {
  let point: [Double]
  let value: Double
  let kind: String
}

/// A schedule with its reference multipliers from step 0.
struct ReferenceSchedule: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let name: String
  let parameters: [String: JSONValue]
  let tolerance: Double
  let multipliers: [Double]

  var testDescription: String { id }
}

extension Point {
  /// A point from the one or two coordinates of a fixture.
  init(coordinates: [Double]) throws {
    let x = try #require(coordinates.first)
    self.init(x, coordinates.count > 1 ? coordinates[1] : 0)
  }
}
