/// The hyperbolic tangent of every number; its slope is 1 − y² where it is y.
public struct TanhLayer: SmoothLayer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "tanh" }

  static func value(of number: Double) -> Double { .tanh(number) }
  static let slope = SIMD3(1.0, 0, -1)
}
