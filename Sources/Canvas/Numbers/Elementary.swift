// The one file of the module that reaches the C mathematics library; everything else writes
// `Double.log(x)`, which keeps the module free of Foundation.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// The natural logarithm of 1 + x, exact near 0.
  static func log1p(_ x: Double) -> Double { _log1p(x) }

  /// The decimal logarithm; NaN below 0, −∞ at 0.
  static func log10(_ x: Double) -> Double { _log10(x) }

  /// The power xʸ.
  static func pow(_ x: Double, _ y: Double) -> Double { _pow(x, y) }

  /// The real cube root.
  static func cbrt(_ x: Double) -> Double { _cbrt(x) }

  /// The power 10ⁿ of a whole exponent.
  ///
  /// Read from text, because that rounds correctly where repeated products or `pow` need not.
  static func tenTo(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? (exponent > 0 ? .infinity : 0)
  }
}

// Inside the extension the names above shadow the library's, so these carry them across.
private func _log1p(_ x: Double) -> Double { log1p(x) }
private func _log10(_ x: Double) -> Double { log10(x) }
private func _pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
private func _cbrt(_ x: Double) -> Double { cbrt(x) }
