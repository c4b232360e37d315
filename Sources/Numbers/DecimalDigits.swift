/// A finite number as decimal digits, the form that is rounded and written.
///
/// Starts from the shortest digits that read back to the same Double, so 2.675 rounds to 2.68 as a
/// reader expects, not to 2.67 as its binary value would.
struct DecimalDigits {
  private(set) var isNegative: Bool
  /// The digits without leading or trailing zeros; empty for 0.
  private(set) var digits: [UInt8]
  /// The power of ten of the first digit: 0 for 8.9, −2 for 0.089.
  private(set) var exponent: Int

  /// Takes a finite number apart; 0 for what is not finite.
  init(_ value: Double) {
    isNegative = value < 0
    digits = []
    exponent = 0
    guard value.isFinite, value != 0 else { return }
    var digitsBeforePoint: Int?
    var parts = value.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))[...]
    for byte in parts.removeFirst() {
      if byte == UInt8(ascii: ".") {
        digitsBeforePoint = digits.count
      } else {
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    exponent = (digitsBeforePoint ?? digits.count) - 1
    if let power = parts.first { exponent += Int(Substring(power)) ?? 0 }
    let leadingZeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leadingZeros)
    exponent -= leadingZeros
    removeTrailingZeros()
  }

  /// Rounds half away from zero to the given number of digits, at least 1.
  mutating func round(significant count: Int) {
    round(keeping: max(1, count))
  }

  /// Rounds half away from zero to the given number of digits after the point.
  mutating func round(decimals count: Int) {
    round(keeping: exponent + 1 + count)
  }

  private mutating func round(keeping count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      exponent = 0
      isNegative = false
      return
    }
    let roundsUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if roundsUp { increment() }
    removeTrailingZeros()
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  /// Adds one unit of the last digit.
  private mutating func increment() {
    while digits.last == 9 { digits.removeLast() }
    guard let last = digits.indices.last else {
      digits = [1]
      exponent += 1
      return
    }
    digits[last] += 1
  }

  private mutating func removeTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
  }

  /// The digits with a point after the first, padded with zeros to `count` digits.
  func mantissa(padding count: Int) -> String {
    let shown = max(count, digits.count, 1)
    var text = String(digit(0))
    guard shown > 1 else { return text }
    text += "."
    for position in 1..<shown { text += String(digit(position)) }
    return text
  }

  /// The number without an exponent, with exactly the given number of digits after the point.
  func plain(decimals count: Int) -> String {
    var text = ""
    for power in stride(from: max(0, exponent), through: 0, by: -1) {
      text += String(digit(exponent - power))
    }
    guard count > 0 else { return text }
    text += "."
    for power in 1...count { text += String(digit(exponent + power)) }
    return text
  }

  /// The digits after the point that the number needs.
  var decimals: Int { max(0, digits.count - 1 - exponent) }

  private func digit(_ position: Int) -> UInt8 {
    digits.indices.contains(position) ? digits[position] : 0
  }
}
