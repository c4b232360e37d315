import Optimization

/// A line of golden numbers: what another library computes for a command that anybody can repeat.
///
///     --schedule exponential:gamma=0.5 = torch==2.13.0 1e-12 1:0.5 2:0.25
///
/// Before the equals sign stands what follows `descent run`, behind it the library with its version,
/// the tolerance, and the expected numbers at some steps.
struct GoldenEntry: Hashable, Sendable {
  /// What follows `descent run`.
  let words: [String]
  /// The library that computed the numbers, with its version.
  let library: String
  /// The relative difference that is allowed, absolute for small numbers.
  let tolerance: Double
  /// The expected numbers, one or two at each step.
  let expected: [Expectation]

  /// What is expected at a step: the point after it, or the multiplier of the rate in it.
  struct Expectation: Hashable, Sendable {
    let step: Int
    let numbers: [Double]
  }

  /// Reads a line; nil where it does not have this form.
  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard let middle = words.firstIndex(of: "="), middle + 3 < words.count,
      let tolerance = Double(words[middle + 2])
    else { return nil }
    self.words = Array(words[..<middle])
    library = words[middle + 1]
    self.tolerance = tolerance
    let expected = words[(middle + 3)...].map(Expectation.init)
    self.expected = expected.compactMap(\.self)
    guard self.expected.count == expected.count else { return nil }
  }
}

extension GoldenEntry.Expectation {
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let step = Int(parts[0]) else { return nil }
    let pieces = parts[1].split(separator: ",")
    numbers = pieces.compactMap { Double($0) }
    guard numbers.count == pieces.count else { return nil }
    self.step = step
  }
}
