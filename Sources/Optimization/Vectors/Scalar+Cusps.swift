/// Roots with a cusp, where the derivatives are taken as 0.
///
/// 0 is the mean of the slopes on both sides, which is what symmetric differences give. Without it a
/// product with a vanishing factor would be 0 · ∞.
extension Scalar {
  /// The square root √|a| of the magnitude.
  @inline(__always)
  public func squareRootOfMagnitude() -> Self {
    // Any nearer to the cusp the curvature, −¼ |a|^(−3/2), would overflow.
    value.magnitude < 1e-200 ? 0 * self : magnitude.squareRoot()
  }

  /// The distance √(a² + b²) of a point from the origin.
  @inline(__always)
  public static func norm(_ a: Self, _ b: Self) -> Self {
    (a.squared + b.squared).squareRootOfMagnitude()
  }
}
