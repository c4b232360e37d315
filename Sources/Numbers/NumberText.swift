/// Writes numbers for people: few digits, a bounded width, and never "nan" or "inf".
///
/// What is not a number shows as "—", the infinities as "∞" and "−∞"; with ASCII only as "--",
/// "oo" and "-oo".
package struct NumberText: Hashable, Sendable {
  /// The sign in front of negative numbers.
  package let minus: String
  private let infinity: String
  private let undefined: String

  /// Makes a writer, with ASCII only where nothing else can be shown.
  package init(isASCII: Bool) {
    minus = isASCII ? "-" : "−"
    infinity = isASCII ? "oo" : "∞"
    undefined = isASCII ? "--" : "—"
  }

  /// The number with a fixed count of significant digits: 0.0890, 8.85, 605, 3.18e11.
  ///
  /// Without an exponent from 0.01 up to 99999, so that numbers of one size keep their width.
  package func padded(_ value: Double, significantDigits: Int = 3) -> String {
    guard value.isFinite else { return nonFinite(value) }
    var number = DecimalDigits(value)
    number.round(significant: significantDigits)
    guard !(-2...4).contains(number.exponent) else {
      let decimals = number.digits.isEmpty ? 0 : significantDigits - 1 - number.exponent
      return sign(number) + number.plain(decimals: max(0, decimals))
    }
    return sign(number) + number.mantissa(padding: significantDigits) + "e\(number.exponent)"
  }

  /// The number with a fixed count of digits after the point: −0.94347.
  ///
  /// From 10⁹ on, where such digits mean nothing, the form is that of `padded`.
  /// A signed one keeps a column for its sign: "+" when it is positive, a blank when it rounds to 0.
  package func fixed(_ value: Double, decimals: Int, isSigned: Bool = false) -> String {
    guard value.isFinite else { return nonFinite(value) }
    guard value.magnitude < 1e9 else {
      return (isSigned && value > 0 ? "+" : "") + padded(value, significantDigits: 4)
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

  /// A power of ten as an axis names it: 1e-3, and 1, 10, 100 near one.
  package func powerOfTen(_ exponent: Int) -> String {
    switch exponent {
    case 0: "1"
    case 1: "10"
    case 2: "100"
    default: "1e\(exponent)"
    }
  }

  /// The number in a sentence, with few digits: 0.0001, 12.5, 1.23e6.
  ///
  /// With an exponent from 10⁶ on and below 10⁻⁴. Sentences leave the program as text too, so the minus
  /// is the plain one; whoever shows them folds the rest.
  package static func figure(_ value: Double, significantDigits: Int = 3) -> String {
    guard value.isFinite else { return value.isNaN ? "—" : value < 0 ? "-∞" : "∞" }
    var number = DecimalDigits(value)
    number.round(significant: significantDigits)
    let sign = number.isNegative ? "-" : ""
    guard !(-4...5).contains(number.exponent) else {
      return sign + number.plain(decimals: number.decimals)
    }
    return sign + number.mantissa(padding: 1) + "e\(number.exponent)"
  }

  /// A factor per step in a sentence: two digits below 1, and next to 1 as many as tell it from 1, up to
  /// six.
  package static func factor(_ factor: Double) -> String {
    guard factor > 0.01, factor < 1 else { return figure(factor) }
    guard factor > 0.99 else { return figure(factor, significantDigits: 2) }
    return figure(1 - (1 - factor).rounded(significant: 2), significantDigits: 6)
  }

  private func sign(_ number: DecimalDigits) -> String {
    number.isNegative ? minus : ""
  }

  private func nonFinite(_ value: Double) -> String {
    guard !value.isNaN else { return undefined }
    return value < 0 ? minus + infinity : infinity
  }
}
