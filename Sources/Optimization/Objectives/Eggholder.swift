/// Hills and hollows without order, the lowest point on the edge.
///
///     f(x, y) = −(y + 47) sin √|x/2 + y + 47| − x sin √|x − y − 47|
///
/// Along the two lines where a root's argument is 0 there are cusps; the derivatives of the root are
/// taken as 0 there. The global minimum is the lowest value of the part drawn and lies on its edge,
/// beyond which the function goes on falling.
struct Eggholder: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let height = y + 47
    let first = height * .sin((0.5 * x + height).squareRootOfMagnitude())
    let second = x * .sin((x - height).squareRootOfMagnitude())
    return -first - second
  }

  var region: Region { Region(x: -512...512, y: -512...512) }
  var start: Point { Point(400, 300) }
  var descentRate: Double { 0.5 }

  /// The lowest value of the part drawn and the eleven lowest minima inside it; there are dozens more.
  var criticalPoints: [CriticalPoint] {
    [CriticalPoint(.global, Point(512, 404.2318051137578))]
      + [
        Point(482.3533104647884, 432.87899894548343),
        Point(479.04540378435183, 434.50587646790115),
        Point(439.48099726945344, 453.97743475400256),
        Point(-465.6941515451357, 385.71669978348035),
        Point(347.3269729738487, 499.41539845004286),
        Point(-456.8858069167769, -382.62337342139966),
        Point(-390.37391951464224, -415.0901531546241),
        Point(-360.5615365308949, -429.6851517480509),
        Point(283.0759109222846, -487.1256581476733),
        Point(399.55879793410753, -367.6910569185344),
        Point(464.6899811669635, -301.55314172368753),
      ].map { CriticalPoint(.local, $0) }
  }
}

extension Eggholder {
  static let name = "eggholder"
  static let title = "eggholder"
  static let summary = "hollows without order: the lowest point is on the edge"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "−(y + 47) sin(√|x/2 + y + 47|) − x sin(√|x − (y + 47)|)" }
}
