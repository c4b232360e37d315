/// The logistic function 1 / (1 + e^−z) of every number; its slope is y (1 − y) where it is y.
public struct SigmoidLayer: SmoothLayer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "sigmoid" }

  static func value(of number: Double) -> Double { .sigmoid(number) }
  static let slope = SIMD3(0.0, 1, -1)
}
