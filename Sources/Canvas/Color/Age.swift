/// How long ago a stroke was made; older ones are drawn quieter.
package enum Age: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// Part of the present: full brightness.
  case recent
  /// Part of the past: a little quieter.
  case older
  /// Long past: half as loud.
  case old
  /// Not yet reached, or not in question: barely there.
  case faint

  /// The next quieter age; the quietest stays.
  package var next: Age { Age(rawValue: rawValue + 1) ?? self }

  /// Louder before quieter.
  package static func < (left: Age, right: Age) -> Bool { left.rawValue < right.rawValue }
}
