/// A long narrow trough along the x axis, the standard case of bad conditioning.
///
///     f(x, y) = a x² + b y²
///
/// Its curvatures are 2a and 2b, so that gradient descent is stable for rates below 1/max(a, b).
struct Ravine: SurfaceFormula {
  /// The coefficient of x².
  var a = 0.1
  /// The coefficient of y².
  var b = 2.0

  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    a * x.squared + b * y.squared
  }

  var region: Region { Region(x: -6...3, y: -3.2...3.2) }
  var start: Point { Point(-5, -2) }

  // Eight tenths of the stable rate: the path zigzags across the trough and still arrives.
  var descentRate: Double { 0.8 / max(a, b) }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Ravine {
  static let name = "ravine"
  static let shortName = "trough"
  static let title = "trough"
  static let summary = "a long trough: one direction is steep, the other nearly flat"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.6, 2023"

  static var settings: [Setting<Self>] {
    let coefficients = Interval(from: 1e-3, to: 1e3)
    return [
      .number(
        "a", \.a, "a", in: coefficients, scale: .logarithmic, "the coefficient of x²"),
      .number(
        "b", \.b, "b", in: coefficients, scale: .logarithmic, "the coefficient of y²"),
    ]
  }

  var formula: String {
    Self.factor(a) + "x² + " + Self.factor(b) + "y²"
  }

  /// A number as it stands before a variable; the factor 1 is not written.
  private static func factor(_ number: Double) -> String {
    number == 1 ? "" : DecimalText.text(of: number) + " "
  }
}
