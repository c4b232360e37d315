/// A turn of the coordinate axes.
///
///     u = x cos φ + y sin φ,   v = y cos φ − x sin φ
struct Rotation: Sendable {
  // The unit vector along the turned x axis, kept because sines cost more than most formulas.
  private let axis: Point

  /// Makes the turn by an angle φ in degrees, counterclockwise.
  init(degrees: Double) {
    let radians = degrees / 180 * .pi
    axis = Point(.cos(radians), .sin(radians))
  }

  /// The coordinates u and v of the point x, y.
  @inline(__always)
  func turned<Number: Scalar>(_ x: Number, _ y: Number) -> (u: Number, v: Number) {
    (axis.x * x + axis.y * y, axis.x * y - axis.y * x)
  }

  /// The coordinates u and v as formulas of x and y, as in "x cos 45° + y sin 45°".
  static func formulas(degrees: Double) -> (u: String, v: String) {
    let size = DecimalText.text(of: degrees.magnitude) + "°"
    let angle = degrees < 0 ? "(−\(size))" : " \(size)"
    return ("x cos\(angle) + y sin\(angle)", "y cos\(angle) − x sin\(angle)")
  }

  /// The point with the coordinates u and v, rounded to twelve digits.
  ///
  /// The sine of a round angle is seldom a round number in binary.
  func point(u: Double, v: Double) -> Point {
    let point = u * axis + v * Point(-axis.y, axis.x)
    return Point(point.x.rounded(significant: 12), point.y.rounded(significant: 12))
  }
}
