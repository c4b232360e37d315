// The one file of the module that reaches the C mathematics library; everything else writes
// `Double.sin(x)`, which keeps the numerical core free of Foundation.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// The sine of an angle in radians.
  public static func sin(_ x: Double) -> Double { _sin(x) }

  /// The cosine of an angle in radians.
  public static func cos(_ x: Double) -> Double { _cos(x) }

  /// The hyperbolic tangent.
  public static func tanh(_ x: Double) -> Double { _tanh(x) }

  /// The exponential eˣ.
  public static func exp(_ x: Double) -> Double { _exp(x) }

  /// The natural logarithm; NaN below 0, −∞ at 0.
  public static func log(_ x: Double) -> Double { _log(x) }

  /// The decimal logarithm; NaN below 0, −∞ at 0.
  public static func log10(_ x: Double) -> Double { _log10(x) }

  /// The power xʸ.
  public static func pow(_ x: Double, _ y: Double) -> Double { _pow(x, y) }

  public static func tan(_ x: Double) -> Double { _tan(x) }
  public static func asin(_ x: Double) -> Double { _asin(x) }
  public static func acos(_ x: Double) -> Double { _acos(x) }
  public static func atan(_ x: Double) -> Double { _atan(x) }
  public static func sinh(_ x: Double) -> Double { _sinh(x) }
  public static func cosh(_ x: Double) -> Double { _cosh(x) }
  public static func log2(_ x: Double) -> Double { _log2(x) }
  public static func cbrt(_ x: Double) -> Double { _cbrt(x) }
  public static func atan2(_ y: Double, _ x: Double) -> Double { _atan2(y, x) }
  public static func hypot(_ x: Double, _ y: Double) -> Double { _hypot(x, y) }

  /// ln(1 + x), exact for small x too.
  public static func log1p(_ x: Double) -> Double { _log1p(x) }
}

// Inside the extension the names above shadow the library's, so these carry them across.
private func _sin(_ x: Double) -> Double { sin(x) }
private func _cos(_ x: Double) -> Double { cos(x) }
private func _tanh(_ x: Double) -> Double { tanh(x) }
private func _exp(_ x: Double) -> Double { exp(x) }
private func _log(_ x: Double) -> Double { log(x) }
private func _log10(_ x: Double) -> Double { log10(x) }
private func _pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
private func _tan(_ x: Double) -> Double { tan(x) }
private func _asin(_ x: Double) -> Double { asin(x) }
private func _acos(_ x: Double) -> Double { acos(x) }
private func _atan(_ x: Double) -> Double { atan(x) }
private func _sinh(_ x: Double) -> Double { sinh(x) }
private func _cosh(_ x: Double) -> Double { cosh(x) }
private func _log2(_ x: Double) -> Double { log2(x) }
private func _cbrt(_ x: Double) -> Double { cbrt(x) }
private func _atan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
private func _hypot(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
private func _log1p(_ x: Double) -> Double { log1p(x) }
