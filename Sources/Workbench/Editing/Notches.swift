/// How far the keys move a setting.
public struct Notches: Hashable, Sendable {
  /// Some notches up, or down when negative.
  public let count: Int
  public let isCoarse: Bool

  /// Fine notches.
  public static func fine(_ count: Int) -> Notches { Notches(count: count, isCoarse: false) }
  /// Coarse notches.
  public static func coarse(_ count: Int) -> Notches { Notches(count: count, isCoarse: true) }
}
