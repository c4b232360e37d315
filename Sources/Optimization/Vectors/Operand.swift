/// What the operations of a formula work on: a number, with derivatives or without, or several numbers
/// at once.
public protocol Operand: Sendable {
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

  /// A number that does not depend on the variables.
  static func constant(_ number: Double) -> Self

  /// The tangent of an angle in radians.
  static func tan(_ a: Self) -> Self
  /// The angle in −π/2…π/2 whose sine this is; NaN outside −1…1.
  static func asin(_ a: Self) -> Self
  /// The angle in 0…π whose cosine this is; NaN outside −1…1.
  static func acos(_ a: Self) -> Self
  /// The angle in −π/2…π/2 whose tangent this is.
  static func atan(_ a: Self) -> Self
  /// The hyperbolic sine.
  static func sinh(_ a: Self) -> Self
  /// The hyperbolic cosine.
  static func cosh(_ a: Self) -> Self
  /// The decimal logarithm; NaN below 0.
  static func log10(_ a: Self) -> Self
  /// The logarithm to the base 2; NaN below 0.
  static func log2(_ a: Self) -> Self
  /// The cube root, negative below 0.
  static func cbrt(_ a: Self) -> Self
  /// −1, 0 or 1.
  static func sign(_ a: Self) -> Self
  /// The largest whole number not above this one; its derivatives are 0 everywhere.
  static func floor(_ a: Self) -> Self
  /// The smallest whole number not below this one; its derivatives are 0 everywhere.
  static func ceil(_ a: Self) -> Self
  /// 0 below 0 and 1 from there on; its derivatives are 0 everywhere.
  static func step(_ a: Self) -> Self
  /// The logistic function 1/(1 + e⁻ᵃ).
  static func sigmoid(_ a: Self) -> Self
  /// ln(1 + eᵃ), without overflow.
  static func softplus(_ a: Self) -> Self
  /// The larger of the number and 0; its derivative at 0 is 0.
  static func relu(_ a: Self) -> Self

  /// The power aᵇ; NaN for a negative a with a b that is no whole number.
  static func pow(_ a: Self, _ b: Self) -> Self
  /// The power with a constant exponent, which has derivatives for negative a too.
  static func pow(_ a: Self, _ b: Double) -> Self
  /// The power of a constant.
  static func pow(_ a: Double, _ b: Self) -> Self
  /// The angle in −π…π of the point with the ordinate a and the abscissa b; its derivatives at the
  /// origin are 0.
  static func atan2(_ a: Self, _ b: Self) -> Self
  /// The length √(a² + b²), without overflow; its derivatives at the origin are 0.
  static func hypot(_ a: Self, _ b: Self) -> Self
  /// The smaller of two numbers, of equal ones the first; NaN where one is.
  static func min(_ a: Self, _ b: Self) -> Self
  /// The larger of two numbers, of equal ones the first; NaN where one is.
  static func max(_ a: Self, _ b: Self) -> Self
}
