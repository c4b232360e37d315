import Numbers
import Optimization

/// Counts comparisons of numbers and keeps what went wrong.
struct Tally {
  private(set) var comparisons = 0
  private(set) var worst = 0.0
  private(set) var failures: [String] = []

  /// Compares what was found with what was expected.
  ///
  /// - Parameters:
  ///   - found: the number to prove.
  ///   - expected: what it should be.
  ///   - tolerance: how far it may be off, relative to what is expected and absolute below `floor`.
  ///   - floor: where the relative tolerance ends.
  ///   - place: where the numbers are from, for the message.
  mutating func compare(
    _ found: Double, with expected: Double, tolerance: Double, floor: Double = 1,
    _ place: @autoclosure () -> String
  ) {
    comparisons += 1
    let difference = abs(found - expected)
    let scale = max(floor, abs(expected))
    if !(difference / scale <= worst) { worst = difference / scale }
    guard !(difference <= tolerance * scale) else { return }
    let off = DecimalText.text(of: difference, significant: 2)
    fail("\(place()): \(found), should be \(expected), off by \(off)")
  }

  /// Keeps something that is wrong.
  mutating func fail(_ complaint: String) {
    failures.append(complaint)
  }

  /// The findings about a subject, with the libraries that took part.
  func findings(_ subject: String, libraries: [String] = []) -> Findings {
    Findings(subject: subject, worst: worst, failures: failures, libraries: libraries)
  }
}
