/// A dual number: a value with its two partial derivatives.
///
///     (u, ∇u) · (v, ∇v) = (u v, u ∇v + v ∇u)
///
/// Evaluating a formula with dual numbers gives its exact gradient (forward differentiation): no
/// step width, no cancellation, the rounding of the formula itself.
/// Source: R. E. Wengert, A simple automatic derivative evaluation program, 1964.
struct Dual: Jet, Hashable {
  let value: Double
  /// The derivatives by x and by y.
  let partials: SIMD2<Double>

  @inline(__always)
  init(_ value: Double, _ partials: SIMD2<Double>) {
    self.value = value
    self.partials = partials
  }

  /// The first variable, x itself.
  @inline(__always)
  static func x(_ value: Double) -> Dual { Dual(value, SIMD2(1, 0)) }

  /// The second variable, y itself.
  @inline(__always)
  static func y(_ value: Double) -> Dual { Dual(value, SIMD2(0, 1)) }

  @inline(__always)
  func applying(_ value: Double, slope: Double, curvature: Double) -> Dual {
    Dual(value, slope * partials)
  }

  @inline(__always)
  var squared: Dual { Dual(value * value, (value + value) * partials) }
}

extension Dual {
  @inline(__always)
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.partials + b.partials) }

  @inline(__always)
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.partials - b.partials) }

  @inline(__always)
  static func * (a: Dual, b: Dual) -> Dual {
    Dual(a.value * b.value, a.value * b.partials + b.value * a.partials)
  }

  @inline(__always)
  static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.value / b.value
    return Dual(quotient, (a.partials - quotient * b.partials) / b.value)
  }

  @inline(__always)
  static prefix func - (a: Dual) -> Dual { Dual(-a.value, -a.partials) }
}

extension Dual {
  @inline(__always)
  static func + (a: Dual, b: Double) -> Dual { Dual(a.value + b, a.partials) }

  @inline(__always)
  static func + (a: Double, b: Dual) -> Dual { Dual(a + b.value, b.partials) }

  @inline(__always)
  static func - (a: Dual, b: Double) -> Dual { Dual(a.value - b, a.partials) }

  @inline(__always)
  static func - (a: Double, b: Dual) -> Dual { Dual(a - b.value, -b.partials) }

  @inline(__always)
  static func * (a: Double, b: Dual) -> Dual { Dual(a * b.value, a * b.partials) }

  @inline(__always)
  static func * (a: Dual, b: Double) -> Dual { Dual(a.value * b, a.partials * b) }

  @inline(__always)
  static func / (a: Dual, b: Double) -> Dual { Dual(a.value / b, a.partials / b) }
}
