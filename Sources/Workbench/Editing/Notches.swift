/// How far the keys move a setting.
package struct Notches: Hashable, Sendable {
  /// Some notches up, or down when negative.
  package let count: Int
  package let isCoarse: Bool

  /// Fine notches.
  package static func fine(_ count: Int) -> Notches { Notches(count: count, isCoarse: false) }
  /// Coarse notches.
  package static func coarse(_ count: Int) -> Notches { Notches(count: count, isCoarse: true) }
}
