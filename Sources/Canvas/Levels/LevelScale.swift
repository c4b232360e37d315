/// A way to divide the values of a field into levels.
///
/// Each scale is one file with its monotone function and one line in `all`.
package struct LevelScale: Sendable {
  /// A function of the value that rises from 0 at the minimum of a sample to 1 at its maximum.
  typealias Position = (Double) -> Double

  /// The name shown when it is chosen; no two share one.
  package let name: String
  /// What it does, in one line.
  package let summary: String

  /// Forms the function for a sample that has at least two different values.
  let position: @Sendable (FieldSample) -> Position

  /// Divides the values of a sample into levels.
  ///
  /// Every sample has some: a constant or empty one gives levels that are all alike.
  package func levels(_ count: Int, of sample: FieldSample) -> Levels {
    guard !sample.isConstant else {
      return Levels(count: count, sample: sample) { _ in 0 }
    }
    return Levels(count: count, sample: sample, position: position(sample))
  }
}

extension LevelScale {
  /// The scales, in the order the key walks through them; the first is the default.
  package static let all: [LevelScale] = [
    .blend, .linear, .logarithmic, .symmetricLogarithmic, .equalized,
  ]
}

extension LevelScale: Hashable {
  /// Scales are the same when their names are.
  package static func == (left: LevelScale, right: LevelScale) -> Bool { left.name == right.name }

  /// Feeds the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension LevelScale: CustomStringConvertible {
  /// The name.
  package var description: String { name }
}
