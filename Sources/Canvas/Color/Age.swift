/// How long ago a stroke was made; older ones are drawn quieter.
public enum Age: UInt8, Hashable, Sendable, CaseIterable {
  /// Part of the present: full brightness.
  case recent
  /// Part of the past: a little quieter.
  case older
  /// Not yet reached, or not in question: barely there.
  case faint
}
