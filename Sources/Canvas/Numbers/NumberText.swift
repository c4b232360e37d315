/// Writes numbers for people: few digits, a bounded width, and never "nan" or "inf".
///
/// What is not a number shows as "—", the infinities as "∞" and "−∞"; with ASCII only as "--",
/// "oo" and "-oo".
package struct NumberText: Hashable, Sendable {
  /// The sign in front of negative numbers.
  package let minus: String
  private let infinity: String
  private let undefined: String

  /// Makes a writer for the given glyphs.
  package init(_ glyphs: GlyphSet) {
    let isASCII = glyphs == .ascii
    minus = isASCII ? "-" : "−"
    infinity = isASCII ? "oo" : "∞"
    undefined = isASCII ? "--" : "—"
  }

  /// The number with a fixed count of significant digits and an exponent: 8.901e-02.
  ///
  /// The exponent has a sign and at least two digits, so that numbers in a column keep their width.
  package func scientific(_ value: Double, significantDigits: Int = 4) -> String {
    guard value.isFinite else { return nonFinite(value) }
    var number = DecimalDigits(value)
    number.round(significant: significantDigits)
    let power = abs(number.exponent)
    return sign(number) + number.mantissa(padding: significantDigits)
      + (number.exponent < 0 ? "e-" : "e+") + (power < 10 ? "0" : "") + String(power)
  }

  /// The number with a fixed count of digits after the point: −0.94347.
  ///
  /// From 10⁹ on, where such digits mean nothing, the form is that of `scientific`.
  /// A signed one keeps a column for its sign: "+" when it is positive, a blank when it rounds to 0.
  package func fixed(_ value: Double, decimals: Int, isSigned: Bool = false) -> String {
    guard value.isFinite else { return nonFinite(value) }
    guard value.magnitude < 1e9 else {
      return (isSigned && value > 0 ? "+" : "") + scientific(value)
    }
    var number = DecimalDigits(value)
    number.round(decimals: max(0, decimals))
    let plus = isSigned ? (number.digits.isEmpty ? " " : "+") : ""
    return (number.isNegative ? minus : plus) + number.plain(decimals: max(0, decimals))
  }

  /// The number in its shortest readable form: 0.4, 1e-3, −1.5, 12000.
  ///
  /// Without an exponent from 0.01 up to 99999, and wherever that is not longer.
  package func short(_ value: Double, significantDigits: Int = 3) -> String {
    guard value.isFinite else { return nonFinite(value) }
    var number = DecimalDigits(value)
    number.round(significant: significantDigits)
    let plain = { number.plain(decimals: number.decimals) }
    let compact = { number.mantissa(padding: 1) + "e" + String(number.exponent) }
    switch number.exponent {
    case -2...4: return sign(number) + plain()
    case -5 ... -3, 5...6:
      let candidates = (plain(), compact())
      return sign(number) + (candidates.0.count <= candidates.1.count ? candidates.0 : candidates.1)
    default: return sign(number) + compact()
    }
  }

  /// The short form with as many significant digits as fit the width, up to the given count.
  ///
  /// A number that fits with no digits at all is cut short by "…" or "~"; nothing for width 0.
  package func fitting(_ value: Double, width: Int, significantDigits: Int = 4) -> String {
    for digits in stride(from: max(1, significantDigits), through: 1, by: -1) {
      let text = short(value, significantDigits: digits)
      if text.count <= width { return text }
    }
    return short(value, significantDigits: 1).clipped(to: width, minus == "-" ? .ascii : .braille)
  }

  /// A power of ten as an axis names it: 1e-3, and 1, 10, 100 near one.
  package func powerOfTen(_ exponent: Int) -> String {
    switch exponent {
    case 0: "1"
    case 1: "10"
    case 2: "100"
    default: "1e\(exponent)"
    }
  }

  private func sign(_ number: DecimalDigits) -> String {
    number.isNegative ? minus : ""
  }

  private func nonFinite(_ value: Double) -> String {
    guard !value.isNaN else { return undefined }
    return value < 0 ? minus + infinity : infinity
  }
}
