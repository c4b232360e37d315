/// What a formula needs of a number, so that it is written once and evaluated with derivatives or
/// without.
///
/// `Double` gives values, `Dual` first derivatives and `SecondOrderDual` second derivatives, and
/// `DualLanes8` first derivatives at eight places. The
/// operations with a `Double` on one side cost a fraction of those between two dual numbers, so a
/// formula should leave its constants as they are.
public protocol Scalar: Operand {
  /// Chooses between two forms of a formula by the number itself, without its derivatives.
  ///
  /// Several numbers at once choose each for itself.
  func choose(
    where isFirst: (Double) -> Bool, _ first: @autoclosure () -> Self,
    else second: @autoclosure () -> Self
  ) -> Self
}

extension Double: Scalar {
  @inline(__always)
  public func choose(
    where isFirst: (Double) -> Bool, _ first: @autoclosure () -> Double,
    else second: @autoclosure () -> Double
  ) -> Double {
    isFirst(self) ? first() : second()
  }

  @inline(__always)
  public func power(_ exponent: Int) -> Double {
    precondition(exponent >= 1, "a whole power of at least 1")
    var result = self
    for _ in 1..<exponent { result *= self }
    return result
  }
}

/// Roots with a cusp, where the derivatives are taken as 0.
///
/// 0 is the mean of the slopes on both sides, which is what symmetric differences give. Without it a
/// product with a vanishing factor would be 0 · ∞.
extension Scalar {
  /// The square root √|a| of the magnitude.
  @inline(__always)
  public func squareRootOfMagnitude() -> Self {
    // Any nearer to the cusp the curvature, −¼ |a|^(−3/2), would overflow.
    choose(where: { $0.magnitude < 1e-200 }, 0 * self, else: magnitude.squareRoot())
  }

  /// The distance √(a² + b²) of a point from the origin.
  @inline(__always)
  public static func norm(_ a: Self, _ b: Self) -> Self {
    (a.squared + b.squared).squareRootOfMagnitude()
  }
}
