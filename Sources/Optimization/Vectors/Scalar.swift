/// What a formula needs of a number, so that it is written once and evaluated with derivatives or
/// without.
///
/// `Double` gives values, `Dual` first derivatives and `SecondOrderDual` second derivatives. The
/// operations with a `Double` on one side cost a fraction of those between two dual numbers, so a
/// formula should leave its constants as they are.
protocol Scalar: Sendable {
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self

  static func + (a: Self, b: Double) -> Self
  static func + (a: Double, b: Self) -> Self
  static func - (a: Self, b: Double) -> Self
  static func - (a: Double, b: Self) -> Self
  static func * (a: Double, b: Self) -> Self
  static func * (a: Self, b: Double) -> Self
  static func / (a: Self, b: Double) -> Self
  static func / (a: Double, b: Self) -> Self

  /// The number itself, without its derivatives, for a formula with cases.
  var value: Double { get }

  /// The square.
  var squared: Self { get }

  /// The magnitude |a|; at its crease, at 0, the derivatives are taken as 0.
  var magnitude: Self { get }

  /// The power with a whole exponent of at least 1, by multiplication.
  func power(_ exponent: Int) -> Self

  /// The square root; NaN below 0.
  func squareRoot() -> Self

  /// The sine of an angle in radians.
  static func sin(_ a: Self) -> Self
  /// The cosine of an angle in radians.
  static func cos(_ a: Self) -> Self
  /// The hyperbolic tangent.
  static func tanh(_ a: Self) -> Self
  /// The exponential eᵃ.
  static func exp(_ a: Self) -> Self
  /// The natural logarithm; NaN below 0.
  static func log(_ a: Self) -> Self
}

extension Double: Scalar {
  @inline(__always)
  var value: Double { self }

  @inline(__always)
  func power(_ exponent: Int) -> Double {
    precondition(exponent >= 1, "a whole power of at least 1")
    var result = self
    for _ in 1..<exponent { result *= self }
    return result
  }
}
