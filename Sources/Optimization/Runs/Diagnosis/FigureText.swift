/// Writes the figures of a diagnosis: three digits, and more for a factor close to 1.
enum FigureText {
  static func short(_ number: Double) -> String {
    let size = abs(number)
    guard size.isFinite, size >= 1e6 || size < 1e-4, size > 1e-300 else {
      return SettingValue.text(of: number.rounded(significant: 3))
    }
    // Far from 1 a rounded number need not be a short one any more, but its mantissa is.
    var exponent = Int(Double.log10(size).rounded(.down))
    var mantissa = (number / Double.pow(10, Double(exponent))).rounded(significant: 3)
    if abs(mantissa) >= 10 {
      mantissa /= 10
      exponent += 1
    }
    let digits = String(abs(exponent))
    return SettingValue.text(of: mantissa) + (exponent < 0 ? "e-" : "e+")
      + (digits.count < 2 ? "0" + digits : digits)
  }

  /// A factor per step: two digits below 1, and next to 1 as many as tell it from 1, up to six.
  static func factor(_ factor: Double) -> String {
    guard factor > 0.01, factor < 1 else { return short(factor) }
    guard factor > 0.99 else { return SettingValue.text(of: factor.rounded(significant: 2)) }
    // Subtracting leaves a tail of rounding, which the second rounding takes away again.
    let rest = (1 - factor).rounded(significant: 2)
    return SettingValue.text(of: (1 - rest).rounded(significant: 6))
  }
}
