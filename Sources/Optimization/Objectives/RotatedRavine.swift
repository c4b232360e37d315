/// A trough whose axes are turned against the coordinates.
///
///     f = ½ (u² + κ v²),   u = x cos φ + y sin φ,   v = y cos φ − x sin φ
///
/// Its curvatures are 1 and κ at every angle. Methods that scale each coordinate by itself depend
/// on the angle; gradient descent and momentum do not.
struct RotatedRavine: SurfaceFormula {
  /// The angle φ of the trough's floor above the x axis, in degrees.
  var angle = 45.0 {
    didSet { axes = Rotation(degrees: angle) }
  }
  /// The ratio κ of the two curvatures.
  var condition = 100.0

  private var axes: Rotation

  init() {
    axes = Rotation(degrees: angle)
  }

  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let (u, v) = axes.turned(x, y)
    return 0.5 * (u.squared + condition * v.squared)
  }

  var region: Region { Region(x: -2.4...2.4, y: -2.4...2.4) }

  /// The point u = −2, v = ½, the same relative to the trough at every angle.
  var start: Point { axes.point(u: -2, v: 0.5) }

  var descentRate: Double { 1.9 / max(1, condition) }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension RotatedRavine {
  static let name = "rotated_ravine"
  static let shortName = "rotated_trough"
  static let aliases = ["rotated"]
  static let title = "rotated trough"
  static let summary = "a rotated trough: scaling each coordinate separately fails"
  static let source =
    "N. Hansen, S. Finck, R. Ros, A. Auger, Real-parameter black-box optimization benchmarking "
    + "2009: noiseless functions definitions, 2009, after the rotated ellipsoid"

  static var settings: [Setting<Self>] {
    [
      .number(
        "angle", \.angle, "φ", in: Interval(from: -180, to: 180),
        "the angle between trough and x axis, in degrees"),
      .number(
        "condition", \.condition, "κ", in: Interval(from: 1, to: 1e4), scale: .logarithmic,
        aliases: ["kappa"], "the ratio of the two curvatures"),
    ]
  }

  var formula: String {
    let (u, v) = Rotation.formulas(degrees: angle)
    return condition == 1
      ? "½ ((\(u))² + (\(v))²)" : "½ (\(u))² + \(DecimalText.text(of: condition / 2)) (\(v))²"
  }
}
