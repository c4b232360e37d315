/// Writes numbers for machines, and for people who type them: text that reads back as the same number.
///
/// It is the form of the command line, of settings and of every export; pictures use `NumberText`.
package enum DecimalText {
  /// The shortest text that reads back to the same number; whole numbers have no decimal point.
  package static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The shortest text of a number rounded to the given count of significant decimal digits.
  ///
  /// Rounds the decimal digits of the number's shortest text, halves away from 0, so that no binary
  /// remainder shows however large or small the number is.
  package static func text(of number: Double, significant digits: Int) -> String {
    guard number.isFinite, number != 0 else { return text(of: number) }
    var decimal = DecimalDigits(number)
    decimal.round(significant: digits)
    let sign = decimal.isNegative ? "-" : ""
    return text(of: Double(sign + decimal.mantissa(padding: 1) + "e\(decimal.exponent)") ?? number)
  }
}
