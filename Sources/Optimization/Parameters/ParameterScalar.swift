/// A number that parameters are made of: `Float` or `Double`.
public protocol ParameterScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable
where SIMD8Storage: Sendable {
  /// The nearest number of this type.
  init(_ number: Double)
}

extension Float: ParameterScalar {}
extension Double: ParameterScalar {}

extension SIMD8: ParameterVector where Scalar: ParameterScalar {
  @inline(__always)
  public static func * (a: Double, b: Self) -> Self { Self(repeating: Scalar(a)) * b }
  @inline(__always)
  public static func + (a: Self, b: Double) -> Self { a + Self(repeating: Scalar(b)) }
  @inline(__always)
  public static func / (a: Self, b: Double) -> Self { a / Self(repeating: Scalar(b)) }
}
