/// Writes the figures of a diagnosis: three digits, and more for a factor close to 1.
enum FigureText {
  static func short(_ number: Double) -> String {
    SettingValue.text(of: number.rounded(significant: 3))
  }

  /// A factor per step; below 1 with as many digits as tell it from 1.
  static func factor(_ factor: Double) -> String {
    guard factor > 0.99, factor < 1 else { return short(factor) }
    // Subtracting leaves a tail of rounding, which the second rounding takes away again.
    return SettingValue.text(of: (1 - (1 - factor).rounded(significant: 2)).rounded(significant: 9))
  }
}
