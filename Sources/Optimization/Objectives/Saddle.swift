/// A saddle at the origin, unbounded below.
///
///     f = u² − v²,   u = x cos φ + y sin φ,   v = y cos φ − x sin φ
///
/// From the line v = 0 gradient descent runs into the saddle; any other start leaves it in the end.
/// At the default angle 0 it is x² − y², and methods that scale each coordinate by itself find the
/// way out at once; at 45° they see two coordinates that are alike.
struct Saddle: SurfaceFormula {
  /// The angle φ of the way in above the x axis, in degrees.
  var angle = 0.0 {
    didSet { axes = Rotation(degrees: angle) }
  }

  private var axes: Rotation

  init() {
    axes = Rotation(degrees: angle)
  }

  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let (u, v) = axes.turned(x, y)
    return u.squared - v.squared
  }

  var region: Region { Region(x: -2...2, y: -2...2) }

  /// The point u = −1.5, v = 0.01, the same relative to the saddle at every angle.
  var start: Point { axes.point(u: -1.5, v: 0.01) }

  var descentRate: Double { 0.05 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.saddle, .zero)] }
}

extension Saddle {
  static let name = "saddle"
  static let title = "saddle"
  static let summary = "a saddle: slow to come, slow to leave"
  static let source =
    "Y. N. Dauphin et al., Identifying and attacking the saddle point problem in "
    + "high-dimensional non-convex optimization, 2014"

  static var settings: [Setting<Self>] {
    [
      .number(
        "angle", \.angle, "φ", in: Interval(from: -180, to: 180),
        "the angle between the way in and the x axis, in degrees")
    ]
  }

  var formula: String {
    let (u, v) = Rotation.formulas(degrees: angle)
    return angle == 0 ? "x² − y²" : "(\(u))² − (\(v))²"
  }
}
