/// A trough along the x axis that is given by its condition number.
///
///     f(x, y) = ½ (x² + κ y²)
///
/// Its curvatures are 1 and κ, so that gradient descent is stable for rates below 2/κ. It is the
/// rotated trough without rotation.
struct NarrowRavine: SurfaceFormula {
  /// The ratio κ of the two curvatures.
  var condition = 100.0

  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    0.5 * (x.squared + condition * y.squared)
  }

  var region: Region { Region(x: -2.4...1.2, y: -1.2...1.2) }
  var start: Point { Point(-2, 0.5) }

  // Just below the stable rate, so that the path zigzags across the trough.
  var descentRate: Double { 1.9 / max(1, condition) }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension NarrowRavine {
  static let name = "narrow_ravine"
  static let shortName = "gorge"
  static let aliases = ["narrow_trough"]
  static let title = "gorge"
  static let summary = "a trough with a condition number of your choice, 100 to begin with"
  static let source =
    "N. Hansen, S. Finck, R. Ros, A. Auger, Real-parameter black-box optimization benchmarking "
    + "2009: noiseless functions definitions, 2009, after the ellipsoid"

  static var settings: [Setting<Self>] {
    [
      .number(
        "condition", \.condition, "κ", in: Interval(from: 1, to: 1e4), scale: .logarithmic,
        aliases: ["kappa"], "the ratio of the two curvatures")
    ]
  }

  var formula: String {
    condition == 1 ? "½ (x² + y²)" : "½ (x² + \(DecimalText.text(of: condition)) y²)"
  }
}
