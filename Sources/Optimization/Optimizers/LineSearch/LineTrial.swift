/// A step that a line search tried: how far along its direction, and the value found there.
public struct LineTrial: Hashable, Sendable {
  /// t, the multiple of the direction.
  public let step: Double
  /// f(θ + t p); it need not be finite.
  public let value: Double
}
