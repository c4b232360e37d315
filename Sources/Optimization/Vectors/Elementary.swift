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
  static func sin(_ x: Double) -> Double { _sin(x) }

  /// The cosine of an angle in radians.
  static func cos(_ x: Double) -> Double { _cos(x) }

  /// The hyperbolic tangent.
  static func tanh(_ x: Double) -> Double { _tanh(x) }

  /// The exponential eˣ.
  static func exp(_ x: Double) -> Double { _exp(x) }

  /// The natural logarithm; NaN below 0, −∞ at 0.
  static func log(_ x: Double) -> Double { _log(x) }

  /// The decimal logarithm; NaN below 0, −∞ at 0.
  static func log10(_ x: Double) -> Double { _log10(x) }

  /// The power xʸ.
  static func pow(_ x: Double, _ y: Double) -> Double { _pow(x, y) }
}

// Inside the extension the names above shadow the library's, so these carry them across.
private func _sin(_ x: Double) -> Double { sin(x) }
private func _cos(_ x: Double) -> Double { cos(x) }
private func _tanh(_ x: Double) -> Double { tanh(x) }
private func _exp(_ x: Double) -> Double { exp(x) }
private func _log(_ x: Double) -> Double { log(x) }
private func _log10(_ x: Double) -> Double { log10(x) }
private func _pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
