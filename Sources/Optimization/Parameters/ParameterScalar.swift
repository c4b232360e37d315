/// A number that parameters are made of: `Float` or `Double`.
///
/// Operations on eight of them that the standard library has faster for each type than for all of them are
/// met by each type for itself.
public protocol ParameterScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable
where SIMD8Storage: Sendable {
  /// The nearest number of this type.
  init(_ number: Double)

  /// Picks every element by the sign of the same element of `signs`; a zero and a NaN count as zero.
  static func pick(
    by signs: SIMD8<Self>, positive: SIMD8<Self>, zero: SIMD8<Self>, negative: SIMD8<Self>
  ) -> SIMD8<Self>
}

extension Float: ParameterScalar {
  @inline(__always)
  public static func pick(
    by signs: SIMD8<Float>, positive: SIMD8<Float>, zero: SIMD8<Float>, negative: SIMD8<Float>
  ) -> SIMD8<Float> {
    zero.replacing(with: positive, where: signs .> 0).replacing(with: negative, where: signs .< 0)
  }
}

extension Double: ParameterScalar {
  @inline(__always)
  public static func pick(
    by signs: SIMD8<Double>, positive: SIMD8<Double>, zero: SIMD8<Double>,
    negative: SIMD8<Double>
  ) -> SIMD8<Double> {
    zero.replacing(with: positive, where: signs .> 0).replacing(with: negative, where: signs .< 0)
  }
}

extension SIMD8: ParameterVector where Scalar: ParameterScalar {
  @inline(__always)
  public static func * (a: Double, b: Self) -> Self { Self(repeating: Scalar(a)) * b }
  @inline(__always)
  public static func + (a: Self, b: Double) -> Self { a + Self(repeating: Scalar(b)) }
  @inline(__always)
  public static func / (a: Self, b: Double) -> Self { a / Self(repeating: Scalar(b)) }

  @inline(__always)
  public func bySign(positive: Self, zero: Self, negative: Self) -> Self {
    Scalar.pick(by: self, positive: positive, zero: zero, negative: negative)
  }
}
