// The one file that reaches the C mathematics library; everything else writes `Double.sin(x)`, which keeps
// the leaves free of Foundation. Inlinable, so that no other module pays for the way through this one.
#if canImport(Glibc)
  public import Glibc
#elseif canImport(Musl)
  public import Musl
#else
  public import Darwin
#endif

extension Double {
  /// The sine of an angle in radians.
  @inlinable
  public static func sin(_ x: Double) -> Double { _sin(x) }

  /// The cosine of an angle in radians.
  @inlinable
  public static func cos(_ x: Double) -> Double { _cos(x) }

  /// The tangent of an angle in radians.
  @inlinable
  public static func tan(_ x: Double) -> Double { _tan(x) }

  /// The angle in −π/2…π/2 whose sine this is; NaN outside −1…1.
  @inlinable
  public static func asin(_ x: Double) -> Double { _asin(x) }

  /// The angle in 0…π whose cosine this is; NaN outside −1…1.
  @inlinable
  public static func acos(_ x: Double) -> Double { _acos(x) }

  /// The angle in −π/2…π/2 whose tangent this is.
  @inlinable
  public static func atan(_ x: Double) -> Double { _atan(x) }

  /// The angle in −π…π of the point with the ordinate y and the abscissa x.
  @inlinable
  public static func atan2(_ y: Double, _ x: Double) -> Double { _atan2(y, x) }

  /// The hyperbolic sine.
  @inlinable
  public static func sinh(_ x: Double) -> Double { _sinh(x) }

  /// The hyperbolic cosine.
  @inlinable
  public static func cosh(_ x: Double) -> Double { _cosh(x) }

  /// The hyperbolic tangent.
  @inlinable
  public static func tanh(_ x: Double) -> Double { _tanh(x) }

  /// The exponential eˣ.
  @inlinable
  public static func exp(_ x: Double) -> Double { _exp(x) }

  /// The natural logarithm; NaN below 0, −∞ at 0.
  @inlinable
  public static func log(_ x: Double) -> Double { _log(x) }

  /// The natural logarithm of 1 + x, exact near 0.
  @inlinable
  public static func log1p(_ x: Double) -> Double { _log1p(x) }

  /// The logarithm to the base 2; NaN below 0, −∞ at 0.
  @inlinable
  public static func log2(_ x: Double) -> Double { _log2(x) }

  /// The decimal logarithm; NaN below 0, −∞ at 0.
  @inlinable
  public static func log10(_ x: Double) -> Double { _log10(x) }

  /// The power xʸ.
  @inlinable
  public static func pow(_ x: Double, _ y: Double) -> Double { _pow(x, y) }

  /// The real cube root.
  @inlinable
  public static func cbrt(_ x: Double) -> Double { _cbrt(x) }

  /// The length √(x² + y²), without overflow.
  @inlinable
  public static func hypot(_ x: Double, _ y: Double) -> Double { _hypot(x, y) }
}

// Inside the extension the names above shadow the library's, so these carry them across.
@inlinable func _sin(_ x: Double) -> Double { sin(x) }
@inlinable func _cos(_ x: Double) -> Double { cos(x) }
@inlinable func _tan(_ x: Double) -> Double { tan(x) }
@inlinable func _asin(_ x: Double) -> Double { asin(x) }
@inlinable func _acos(_ x: Double) -> Double { acos(x) }
@inlinable func _atan(_ x: Double) -> Double { atan(x) }
@inlinable func _atan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
@inlinable func _sinh(_ x: Double) -> Double { sinh(x) }
@inlinable func _cosh(_ x: Double) -> Double { cosh(x) }
@inlinable func _tanh(_ x: Double) -> Double { tanh(x) }
@inlinable func _exp(_ x: Double) -> Double { exp(x) }
@inlinable func _log(_ x: Double) -> Double { log(x) }
@inlinable func _log1p(_ x: Double) -> Double { log1p(x) }
@inlinable func _log2(_ x: Double) -> Double { log2(x) }
@inlinable func _log10(_ x: Double) -> Double { log10(x) }
@inlinable func _pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
@inlinable func _cbrt(_ x: Double) -> Double { cbrt(x) }
@inlinable func _hypot(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
