package import Optimization

/// What is known of the mouse.
package struct PointerState: Hashable, Sendable {
  /// Whether it acts here; otherwise it is the terminal's, which selects text with it.
  package internal(set) var isUsed: Bool
  /// The point of the plane under it; nil where it is over none.
  package internal(set) var point: Point?
}
