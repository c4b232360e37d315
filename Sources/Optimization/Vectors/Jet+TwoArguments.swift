/// Elementary functions of two numbers with their first and second derivatives.
extension Jet {
  static func pow(_ a: Self, _ b: Double) -> Self {
    let base = a.value
    // With these the factors that vanish come first: 0 · 0⁻¹ is the 0 of a constant.
    let slope = b == 0 ? 0 : b * .pow(base, b - 1)
    let curvature = b == 0 || b == 1 ? 0 : b * (b - 1) * .pow(base, b - 2)
    return a.applyingKeepingZeros(.pow(base, b), slope: slope, curvature: curvature)
  }

  static func pow(_ a: Double, _ b: Self) -> Self {
    let power = Double.pow(a, b.value)
    // All powers of 0 with positive exponents are 0, and so are their derivatives.
    let rate = a == 0 && b.value > 0 ? 0 : Double.log(a)
    return b.applying(power, slope: rate * power, curvature: rate * rate * power)
  }

  static func pow(_ a: Self, _ b: Self) -> Self {
    let (base, exponent) = (a.value, b.value)
    let power = Double.pow(base, exponent)
    let lower = exponent == 0 ? 0 : exponent * .pow(base, exponent - 1)
    let lowest =
      exponent == 0 || exponent == 1
      ? 0 : exponent * (exponent - 1) * .pow(base, exponent - 2)
    // 0ᵇ ln 0 tends to 0 for positive b, and 0ᵇ⁻¹ ln 0 for b above 1.
    let logarithm = base == 0 && exponent > 0 ? 0 : Double.log(base)
    let mixed =
      base == 0 && exponent > 1
      ? 0 : .pow(base, exponent - 1) * (1 + exponent * Double.log(base))
    return applying(
      power, a, b, slopes: SIMD2(lower, power * logarithm),
      curvatures: SIMD3(lowest, mixed, power * logarithm * logarithm))
  }

  static func atan2(_ a: Self, _ b: Self) -> Self {
    let (y, x) = (a.value, b.value)
    let angle = Double.atan2(y, x)
    let square = x * x + y * y
    guard square != 0 else { return .constant(angle) }
    let (across, along) = (x / square, y / square)
    return applying(
      angle, a, b, slopes: SIMD2(across, -along),
      curvatures: SIMD3(
        -2 * across * along, along * along - across * across, 2 * across * along))
  }

  static func hypot(_ a: Self, _ b: Self) -> Self {
    let length = Double.hypot(a.value, b.value)
    guard length != 0 else { return .constant(length) }
    let (cosine, sine) = (a.value / length, b.value / length)
    return applying(
      length, a, b, slopes: SIMD2(cosine, sine),
      curvatures: SIMD3(sine * sine, -sine * cosine, cosine * cosine) / length)
  }

  static func min(_ a: Self, _ b: Self) -> Self {
    a.value <= b.value || a.value.isNaN ? a : b
  }

  static func max(_ a: Self, _ b: Self) -> Self {
    a.value >= b.value || a.value.isNaN ? a : b
  }
}

extension Double {
  /// The product; a derivative that is 0 stays 0, whatever it is multiplied by.
  ///
  /// Where a slope is infinite, what does not move has no derivative all the same.
  @inline(__always)
  func timesDerivative(_ derivative: Double) -> Double {
    derivative == 0 ? 0 : self * derivative
  }
}
