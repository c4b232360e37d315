import Optimization

/// A line of golden numbers: what another library computes for a command that anybody can repeat.
///
///     --schedule exponential:gamma=0.5 = torch==2.13.0 1e-12 1:0.5 2:0.25
///
/// Before the equals sign stands what follows `descent run`, behind it the library with its version,
/// the tolerance, and the expected numbers at some steps, or at some points of a function. The second
/// point of a rule that keeps one follows behind a semicolon, as in 2:1,0.5;1.5,0.75.
struct GoldenEntry: Hashable, Sendable {
  /// What follows `descent run`.
  let words: [String]
  /// The library that computed the numbers, with its version.
  let library: String
  /// The relative difference that is allowed, absolute for small numbers.
  let tolerance: Double
  /// The expected numbers.
  let expected: [Expectation]

  /// What is expected at a step or at a point.
  struct Expectation: Hashable, Sendable {
    /// The step alone, or the coordinates of the point.
    let place: [Double]
    /// The place as the line writes it.
    let text: String
    /// The multiplier of the rate in the step, the point after it, or the derivatives at the point.
    let numbers: [Double]
    /// The second point after the step; nil where none is expected.
    let auxiliaryIterate: [Double]?

    /// The step; nil where the place is none.
    var step: Int? { place.count == 1 ? Int(exactly: place[0]) : nil }
  }

  /// The command, for messages.
  var command: String { words.joined(separator: " ") }

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
    guard parts.count == 2, let place = Self.numbers(parts[0]) else { return nil }
    let points = parts[1].split(separator: ";", omittingEmptySubsequences: false)
    let numbers = points.compactMap(Self.numbers)
    guard (1...2).contains(points.count), numbers.count == points.count else { return nil }
    self.place = place
    self.text = String(parts[0])
    self.numbers = numbers[0]
    auxiliaryIterate = numbers.count == 2 ? numbers[1] : nil
  }

  private static func numbers(_ text: Substring) -> [Double]? {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { Double($0) }
    return numbers.count == pieces.count ? numbers : nil
  }
}
