/// A slightly elongated bowl.
///
///     f(x, y) = x² + κ y²
///
/// Its condition number is κ, by default 2; gradient descent is stable for rates below 1/κ.
struct Bowl: SurfaceFormula {
  /// The ratio κ of the two curvatures.
  var condition = 2.0

  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x.squared + condition * y.squared
  }

  var region: Region { Region(x: -6...3, y: -3.2...3.2) }
  var start: Point { Point(-5, -2) }
  var descentRate: Double { 0.2 / max(1, condition) }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Bowl {
  static let name = "bowl"
  static let aliases = ["elliptic_bowl"]
  static let title = "bowl"
  static let summary = "a slightly elongated bowl: easy for every optimizer"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.3, 2023"

  static var settings: [Setting<Self>] {
    [
      .number(
        "condition", \.condition, "κ", in: Interval(from: 1, to: 1e4), scale: .logarithmic,
        aliases: ["kappa"], "the ratio of the two curvatures")
    ]
  }

  var formula: String {
    condition == 1 ? "x² + y²" : "x² + \(DecimalText.text(of: condition)) y²"
  }
}
