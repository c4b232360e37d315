/// The symmetric matrix of second derivatives of a function of two variables.
///
///     ⎡ xx  xy ⎤
///     ⎣ xy  yy ⎦
///
/// For a function of one variable only `xx` is not 0.
public struct Hessian: Hashable, Sendable {
  public var xx: Double
  public var xy: Double
  public var yy: Double

  /// Makes a matrix from its three different entries.
  public init(xx: Double, xy: Double, yy: Double) {
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }

  /// The largest absolute value of an entry.
  public var largestEntry: Double { max(abs(xx), abs(xy), abs(yy)) }

  /// 1 over the largest curvature of either sign, the rate that suits gradient descent where this is the
  /// function's Hessian; 0.1 where it has none.
  var rateOfDescent: Double {
    let (smaller, larger) = eigenvalues
    let rate = 1 / max(smaller.magnitude, larger.magnitude)
    return rate.isFinite && rate > 0 ? rate : 0.1
  }

  /// The two eigenvalues, the smaller first; NaN where an entry is.
  public var eigenvalues: (smaller: Double, larger: Double) {
    let mean = (xx + yy) / 2
    let radius = Point((xx - yy) / 2, xy).norm
    return (mean - radius, mean + radius)
  }
}
