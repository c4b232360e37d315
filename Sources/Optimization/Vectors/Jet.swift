/// A number that carries derivatives along: the first terms of a Taylor expansion.
///
/// The chain rule is a conformer's one contribution to the elementary functions; their derivatives
/// are written here once for every order.
protocol Jet: Scalar {
  /// The number itself, without its derivatives.
  var value: Double { get }

  /// The function g of this number, from g, its slope and its curvature at `value`.
  func applying(_ value: Double, slope: Double, curvature: Double) -> Self

  /// The same where the slope or the curvature may be infinite: derivatives that are 0 stay 0.
  func applyingKeepingZeros(_ value: Double, slope: Double, curvature: Double) -> Self

  /// A function of two numbers, from its value g, its slopes gₐ and g_b and its curvatures gₐₐ, gₐ_b
  /// and g_bb; derivatives that are 0 stay 0.
  static func applying(
    _ value: Double, _ a: Self, _ b: Self, slopes: SIMD2<Double>, curvatures: SIMD3<Double>
  ) -> Self
}

extension Jet {
  @inline(__always)
  func choose(
    where isFirst: (Double) -> Bool, _ first: @autoclosure () -> Self,
    else second: @autoclosure () -> Self
  ) -> Self {
    isFirst(value) ? first() : second()
  }

  @inline(__always)
  func power(_ exponent: Int) -> Self {
    guard exponent > 1 else { return self }
    guard exponent > 2 else { return squared }
    let n = Double(exponent)
    let lowest = exponent > 3 ? value.power(exponent - 2) : value
    let lower = lowest * value
    return applying(lower * value, slope: n * lower, curvature: n * (n - 1) * lowest)
  }

  @inline(__always)
  var magnitude: Self {
    value == 0 ? applying(0, slope: 0, curvature: 0) : value < 0 ? -self : self
  }

  @inline(__always)
  func squareRoot() -> Self {
    let root = value.squareRoot()
    let slope = 0.5 / root
    guard value != 0 else { return applyingKeepingZeros(root, slope: slope, curvature: 0) }
    return applying(root, slope: slope, curvature: -0.5 * slope / value)
  }

  @inline(__always)
  static func sin(_ a: Self) -> Self {
    let sine = Double.sin(a.value)
    return a.applying(sine, slope: .cos(a.value), curvature: -sine)
  }

  @inline(__always)
  static func cos(_ a: Self) -> Self {
    let cosine = Double.cos(a.value)
    return a.applying(cosine, slope: -.sin(a.value), curvature: -cosine)
  }

  @inline(__always)
  static func tanh(_ a: Self) -> Self {
    let tangent = Double.tanh(a.value)
    let slope = 1 - tangent * tangent
    return a.applying(tangent, slope: slope, curvature: -2 * tangent * slope)
  }

  @inline(__always)
  static func exp(_ a: Self) -> Self {
    let exponential = Double.exp(a.value)
    return a.applying(exponential, slope: exponential, curvature: exponential)
  }

  @inline(__always)
  static func log(_ a: Self) -> Self {
    let reciprocal = 1 / a.value
    return a.applying(.log(a.value), slope: reciprocal, curvature: -reciprocal * reciprocal)
  }

  @inline(__always)
  static func / (a: Double, b: Self) -> Self {
    let quotient = a / b.value
    let slope = -quotient / b.value
    return b.applying(quotient, slope: slope, curvature: -2 * slope / b.value)
  }
}
