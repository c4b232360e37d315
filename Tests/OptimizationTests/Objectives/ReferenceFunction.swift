import Testing

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

  /// The test functions with values, gradients and Hessians of JAX at seeded points.
  static func all() throws -> [ReferenceFunction] {
    try Fixture.all(ReferenceFunction.self, in: "Objectives")
  }
}

/// A reference point where the gradient vanishes.
struct ReferenceCriticalPoint: Decodable, Sendable {
  let point: [Double]
  let value: Double
  let kind: String
}
