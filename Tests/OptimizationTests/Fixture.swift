import Foundation
import Optimization
import Testing

/// The reference values in the folder Fixtures, computed by other libraries: a file an entry.
enum Fixture {
  /// Reads every file of a folder, in the order of their names.
  static func all<Content: Decodable>(_ type: Content.Type, in folder: String) throws -> [Content] {
    let files = try #require(
      Bundle.module.urls(
        forResourcesWithExtension: "json", subdirectory: "Fixtures/" + folder))
    return try files.map { $0 as URL }.sorted { $0.path() < $1.path() }
      .map { try JSONDecoder().decode(type, from: try Data(contentsOf: $0)) }
  }

  /// The cases of every file of a folder.
  static func cases<Case: Decodable>(_ type: Case.Type, in folder: String) throws -> [Case] {
    try all(CaseFile<Case>.self, in: folder).flatMap(\.cases)
  }

  private struct CaseFile<Case: Decodable>: Decodable {
    let cases: [Case]
  }
}

extension Point {
  /// A point from the one or two coordinates of a fixture.
  init(coordinates: [Double]) throws {
    let x = try #require(coordinates.first)
    self.init(x, coordinates.count > 1 ? coordinates[1] : 0)
  }
}
