/// A pit in a plateau with a trough to each side.
///
///     f(x, y) = tanh² x + tanh² y
///
/// Far out the slope is about 8 e^(−2|x|): the gradient vanishes long before the minimum.
struct TanhPlateau: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    Number.tanh(x).squared + Number.tanh(y).squared
  }

  var region: Region { Region(x: -3.5...3.5, y: -3.5...3.5) }
  var start: Point { Point(2.7, -1.8) }
  var descentRate: Double { 0.5 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension TanhPlateau {
  static let name = "tanh_plateau"
  static let aliases = ["plateau"]
  static let title = "plateau"
  static let summary = "a pit in a plateau: vanishing gradients before the fall"
  static let source =
    "Composed for teaching from the saturation that X. Glorot, Y. Bengio, Understanding the "
    + "difficulty of training deep feedforward neural networks, 2010, describe"

  var formula: String { "tanh²(x) + tanh²(y)" }
}
