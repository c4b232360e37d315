/// A vector whose elements belong together, so that lengths and angles mean something.
///
/// Rules that go by a direction as a whole need one; those that treat every element by itself work
/// with any `ParameterVector`, where the elements may be runs of their own.
public protocol EuclideanVector: ParameterVector {
  /// The sum of the products of the elements, ⟨a, b⟩.
  func dot(_ other: Self) -> Double

  /// The sum of the absolute elements, ‖a‖₁.
  var absoluteSum: Double { get }

  /// The largest of the absolute elements, ‖a‖∞.
  var largestMagnitude: Double { get }

  /// The Euclidean length ‖a‖.
  var norm: Double { get }
}

extension Double: EuclideanVector {
  @inline(__always)
  public func dot(_ other: Double) -> Double { self * other }
  @inline(__always)
  public var absoluteSum: Double { magnitude }
  public var largestMagnitude: Double { magnitude }
  @inline(__always)
  public var norm: Double { magnitude }
}

extension SIMD8: EuclideanVector where Scalar: ParameterScalar {
  @inline(__always)
  public func dot(_ other: Self) -> Double { (self * other).pairwiseSum }
  @inline(__always)
  public var absoluteSum: Double { bySign(positive: self, zero: self, negative: -self).pairwiseSum }
  public var largestMagnitude: Double { Double(magnitudes.max()) }
  @inline(__always)
  public var norm: Double { dot(self).squareRoot() }

  /// The sum of the elements, by halves: three additions deep, which leaves it to vector instructions.
  @inline(__always)
  private var pairwiseSum: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return Double(two.x) + Double(two.y)
  }
}

extension SIMD2: EuclideanVector where Scalar == Double {
  @inline(__always)
  public func dot(_ other: SIMD2<Double>) -> Double { (self * other).sum() }
  @inline(__always)
  public var absoluteSum: Double { x.magnitude + y.magnitude }
  public var largestMagnitude: Double { Swift.max(x.magnitude, y.magnitude) }
}
