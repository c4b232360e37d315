/// How long ago a stroke was made; older ones are drawn quieter.
public enum Age: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// Part of the present: full brightness.
  case recent
  /// Part of the past: a little quieter.
  case older
  /// Long past: half as loud.
  case old
  /// Not yet reached, or not in question: barely there.
  case faint

  /// The next quieter age; the quietest stays.
  public var next: Age { Age(rawValue: rawValue + 1) ?? self }

  /// Louder before quieter.
  public static func < (left: Age, right: Age) -> Bool { left.rawValue < right.rawValue }
}
