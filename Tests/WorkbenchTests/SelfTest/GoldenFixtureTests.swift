import Foundation
import Testing

@testable import Workbench

/// The golden lines of the self-test say what the fixtures of the tests say.
@Suite struct GoldenFixtureTests {
  @Test func everyReferenceRunHasItsGoldenLine() throws {
    let cases = try Self.cases()
    let entries = GoldenTable.runs.compactMap(GoldenEntry.init)
    try #require(entries.count == cases.count, "Tests/References/generate.py writes the lines anew")

    for (entry, reference) in zip(entries, cases) {
      let note: Comment = "\(reference.id)"
      #expect(entry.words.last?.hasPrefix(reference.optimizer + ":") == true, note)
      #expect(entry.library == reference.library + "==" + reference.library_version, note)
      #expect(entry.tolerance == reference.tolerance, note)
      #expect(entry.expected.last?.step == reference.trajectory.count - 1, note)
      for expectation in entry.expected {
        let step = try #require(expectation.step)
        #expect(expectation.numbers == reference.trajectory[step], note)
        #expect(expectation.auxiliaryIterate == reference.auxiliary?.second?[step], note)
      }
    }
  }

  /// A run of another library, as a file of the fixtures describes it.
  private struct Case: Decodable {
    let id: String
    let optimizer: String
    let library: String
    let library_version: String
    let tolerance: Double
    let trajectory: [[Double]]
    let auxiliary: Auxiliary?
  }

  /// The points a rule keeps beside its own.
  private struct Auxiliary: Decodable {
    let averaged: [[Double]]?
    let slow: [[Double]]?

    var second: [[Double]]? { averaged ?? slow }
  }

  private struct File: Decodable {
    let cases: [Case]
  }

  /// All cases, in the order of their files' names.
  private static func cases() throws -> [Case] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../OptimizationTests/Fixtures/Optimizers")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap { try JSONDecoder().decode(File.self, from: try Data(contentsOf: $0)).cases }
  }
}
