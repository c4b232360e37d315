/// What an update rule needs of the thing it updates: element-by-element arithmetic.
///
/// A rule is written once over this protocol and then works for one coordinate (`Double`), a point
/// of the plane (`SIMD2<Double>`), eight starts at once (`SIMD8<Double>`), or eight of n parameters
/// (`SIMD8<Float>` as well), which conform as they are. Settings are `Double` throughout.
public protocol ParameterVector: Sendable, Equatable {
  /// The vector whose every element is 0.
  static var zero: Self { get }

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func * (a: Double, b: Self) -> Self
  static func + (a: Self, b: Double) -> Self
  static func / (a: Self, b: Double) -> Self
  static prefix func - (a: Self) -> Self

  /// The square root of every element.
  func squareRoot() -> Self

  /// Every element moved into the given bounds.
  func clamped(from lower: Double, to upper: Double) -> Self

  /// Picks every element by the sign of the same element of this vector.
  ///
  /// A zero and a NaN count as zero.
  func bySign(positive: Self, zero: Self, negative: Self) -> Self

  /// The vector whose every element is the given number.
  static func uniform(_ element: Double) -> Self
}

extension ParameterVector {
  /// The sign of every element: 1, 0 or −1.
  @inline(__always)
  public var signs: Self {
    bySign(positive: .uniform(1), zero: .zero, negative: .uniform(-1))
  }

  /// The magnitude of every element.
  @inline(__always)
  public var magnitudes: Self { bySign(positive: self, zero: .zero, negative: -self) }

  /// The square of every element.
  @inline(__always)
  public var squared: Self { self * self }

  /// The larger one of every two elements.
  @inline(__always)
  public func maximum(with other: Self) -> Self {
    (self - other).bySign(positive: self, zero: self, negative: other)
  }
}

extension Double: ParameterVector {
  @inline(__always)
  public func clamped(from lower: Double, to upper: Double) -> Double {
    Swift.min(Swift.max(self, lower), upper)
  }

  @inline(__always)
  public func bySign(positive: Double, zero: Double, negative: Double) -> Double {
    if self > 0 { return positive }
    return self < 0 ? negative : zero
  }

  @inline(__always)
  public static func uniform(_ element: Double) -> Double { element }
}

extension ParameterVector where Self: SIMD, Scalar: ParameterScalar {
  @inline(__always)
  public func clamped(from lower: Double, to upper: Double) -> Self {
    clamped(
      lowerBound: Self(repeating: Scalar(lower)), upperBound: Self(repeating: Scalar(upper)))
  }

  @inline(__always)
  public func bySign(positive: Self, zero: Self, negative: Self) -> Self {
    zero.replacing(with: positive, where: self .> 0).replacing(with: negative, where: self .< 0)
  }

  @inline(__always)
  public static func uniform(_ element: Double) -> Self { Self(repeating: Scalar(element)) }
}

extension SIMD2: ParameterVector where Scalar == Double {}
