/// A point of the plane, or a gradient there: x first, then y.
///
/// A function of one variable lives on the line y = 0.
public typealias Point = SIMD2<Double>

extension Point {
  /// The Euclidean length √(x² + y²), without overflow for large components.
  public var norm: Double {
    let largest = Swift.max(abs(x), abs(y))
    guard largest > 1e-140, largest < 1e140 else {
      return largest == 0 || !largest.isFinite
        ? largest : largest * (self / largest).norm
    }
    return (x * x + y * y).squareRoot()
  }

  /// Whether both components are finite.
  ///
  /// A difference with itself is 0 for a finite number and NaN otherwise.
  public var isFinite: Bool {
    let difference = self - self
    return difference.x + difference.y == 0
  }
}
