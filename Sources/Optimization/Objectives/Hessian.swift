/// The symmetric matrix of second derivatives of a function of two variables.
///
///     ⎡ xx  xy ⎤
///     ⎣ xy  yy ⎦
///
/// For a function of one variable only `xx` is not 0.
public struct Hessian: Hashable, Sendable {
  /// ∂²f/∂x².
  public var xx: Double
  /// ∂²f/∂x∂y.
  public var xy: Double
  /// ∂²f/∂y².
  public var yy: Double

  /// Makes a matrix from its three different entries.
  public init(xx: Double, xy: Double, yy: Double) {
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }

  /// The largest absolute value of an entry.
  package var largestEntry: Double { max(abs(xx), abs(xy), abs(yy)) }

  /// 1 over the largest curvature of either sign, the rate that suits gradient descent where this is the
  /// function's Hessian; 0.1 where it has none.
  var rateOfDescent: Double {
    let (smaller, larger) = eigenvalues
    let rate = 1 / max(smaller.magnitude, larger.magnitude)
    return rate.isFinite && rate > 0 ? rate : 0.1
  }

  /// The two eigenvalues, the smaller first; NaN where an entry is.
  ///
  /// The one further from 0 is ½ (xx + yy) ± √(¼ (xx − yy)² + xy²) with the sign that adds up, the other
  /// the determinant over it: a difference would leave nothing of it where it is 10¹⁶ times smaller.
  public var eigenvalues: (smaller: Double, larger: Double) {
    let largest = largestEntry
    guard largest.isFinite, xy != 0 else {
      let isNumber = xy == 0 && !(xx + yy).isNaN
      return isNumber ? (min(xx, yy), max(xx, yy)) : (xx + xy + yy, xx + xy + yy)
    }
    // A power of two keeps every digit, and the squares from overflowing.
    let unit = Double(sign: .plus, exponent: largest.exponent, significand: 1)
    let (xx, xy, yy) = (xx / unit, xy / unit, yy / unit)
    let mean = (xx + yy) / 2
    let radius = Point((xx - yy) / 2, xy).norm
    let first = mean < 0 ? mean - radius : mean + radius
    // xx yy − xy² without the cancellation of two rounded products.
    let square = xy * xy
    let determinant = (-square).addingProduct(xx, yy) + square.addingProduct(-xy, xy)
    let second = determinant / first
    return (min(first, second) * unit, max(first, second) * unit)
  }
}
