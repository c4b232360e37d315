#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Batches as a JSON list of lists of row numbers from 0, one a step, used in turn.
enum BatchListJSON {
  /// The batches in a text, for data of a given number of rows; an argument names the file.
  ///
  /// Throws what is not a list of batches, an empty one, and a row that is not there.
  static func batches(
    _ file: GivenFile, argument: String, of count: Int
  ) throws(ArgumentProblem) -> [[Int]] {
    let allowed = "a list of lists of row numbers from 0 to \(count - 1), as in [[0,3],[2,1]]"
    let batches: [[Int]]
    do {
      batches = try JSONDecoder().decode([[Int]].self, from: Data(file.text.utf8))
    } catch {
      throw ArgumentProblem(argument, "\(file.path) is not a list of batches", allowed: allowed)
    }
    guard !batches.isEmpty else {
      throw ArgumentProblem(argument, "\(file.path) has no batches", allowed: allowed)
    }
    for (index, batch) in batches.enumerated() {
      guard !batch.isEmpty else {
        throw ArgumentProblem(
          argument, "batch \(index + 1) of \(file.path) is empty", allowed: allowed)
      }
      if let row = batch.first(where: { !(0..<count).contains($0) }) {
        throw ArgumentProblem(
          argument, "batch \(index + 1) of \(file.path) has the row \(row)", allowed: allowed)
      }
    }
    return batches
  }
}
