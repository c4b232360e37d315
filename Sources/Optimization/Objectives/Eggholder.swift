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

  /// A quarter of the usual box, which reaches from −512 to 512: all of it is too much for one map.
  var region: Region { Region(x: 0...512, y: 0...512) }
  var start: Point { Point(400, 300) }
  var descentRate: Double { 0.5 }

  var criticalPoints: [CriticalPoint] {
    [CriticalPoint(.global, Point(512, 404.2318051137578))]
      + [
        Point(482.3533104647884, 432.87899894548343),
        Point(479.04540378435183, 434.50587646790115),
        Point(439.48099726945344, 453.97743475400256),
        Point(347.3269729738487, 499.41539845004286),
        Point(418.56055535913845, 171.04305354168108),
        Point(324.99189724099375, 216.04756580398305),
        Point(284.9537026282656, 235.47449763763402),
        Point(281.63347125966476, 237.08901736866412),
        Point(242.0376960239674, 256.37896853069486),
        Point(150.23209680207987, 301.31377605018633),
        Point(18.1036235096176, 365.96552621494965),
        Point(276.8565578498294, 28.91199293109926),
        Point(180.8233067685749, 71.65760664716541),
        Point(140.18064741251544, 90.68870004220236),
        Point(136.82991062346846, 92.27255906775963),
        Point(97.27334976932792, 111.09957009923296),
        Point(13.225811637410152, 151.32842520045318),
        Point(8.456934465830557, 15.65091813497338),
      ].map { CriticalPoint(.local, $0) }
  }
}

extension Eggholder {
  static let name = "eggholder"
  static let title = "eggholder"
  static let summary = "irregular hollows: the lowest point is on the edge"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "−(y + 47) sin(√|x/2 + y + 47|) − x sin(√|x − (y + 47)|)" }
}
