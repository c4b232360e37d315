/// The formula as it is written in a textbook: x², · and −, factors side by side, and no more
/// parentheses than it takes to read it back.
extension Expression: CustomStringConvertible {
  var description: String { text(isLeading: true) }

  /// How tightly the parts of a text hold together, the loosest first.
  private enum Strength: Int, Comparable {
    case sum, quotient, product, sign, power, primary

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// How tightly the formula's own text holds together.
  private var strength: Strength {
    switch self {
    case .unary(.negation, _), .unary(.sqrt, _): .sign
    case .binary(.sum, _, _), .binary(.difference, _, _): .sum
    case .binary(.quotient, _, _): .quotient
    // A fraction before a factor reads as one fraction.
    case .binary(.product, let left, _): left.strength == .quotient ? .quotient : .product
    case .binary(.power, _, _): .power
    default: .primary
    }
  }

  /// The formula's text; where it is leading, at the beginning, a sign needs no parentheses.
  private func text(isLeading: Bool) -> String {
    switch self {
    case .number(let number):
      SettingValue.text(of: number)
    case .constant(.pi):
      "π"
    case .constant(.e):
      "e"
    case .variable(let variable):
      variable.rawValue.withSubscripts
    case .unary(.negation, let operand):
      "−" + operand.text(atLeast: .power)
    case .unary(.sqrt, let operand):
      "√" + operand.text(atLeast: .primary)
    case .unary(.abs, let operand) where !operand.containsMagnitude:
      "|\(operand)|"
    case .unary(let function, let operand):
      "\(function.rawValue)(\(operand))"
    case .binary(.sum, let left, let right):
      left.text(atLeast: .sum, isLeading) + " + " + right.text(atLeast: .quotient)
    case .binary(.difference, let left, let right):
      left.text(atLeast: .sum, isLeading) + " − " + right.text(atLeast: .quotient)
    case .binary(.product, let left, let right):
      product(left, right, isLeading)
    case .binary(.quotient, let left, let right):
      left.text(atLeast: .quotient, isLeading) + " / " + right.text(atLeast: .power)
    case .binary(.power, let base, let exponent):
      base.text(atLeast: .primary) + exponent.asExponent
    case .binary(let function, let left, let right):
      "\(function.rawValue)(\(left), \(right))"
    }
  }

  /// The text, in parentheses where it is looser than its place allows or begins with a sign there.
  ///
  /// Each part is written once: what decides is the kind of the part, not its text.
  private func text(atLeast strength: Strength, _ isLeading: Bool = false) -> String {
    let isSigned = if case .unary(.negation, _) = self { !isLeading } else { false }
    return self.strength < strength || isSigned
      ? "(\(text(isLeading: true)))" : text(isLeading: isLeading)
  }

  /// Factors stand side by side, except where a number would follow or a fraction would seem longer.
  private func product(_ left: Expression, _ right: Expression, _ isLeading: Bool) -> String {
    let first = left.text(atLeast: .quotient, isLeading)
    let second = right.text(atLeast: .power)
    let needsSign = left.strength == .quotient || second.first?.isNumber == true
    return first + (needsSign ? " · " : " ") + second
  }

  /// The text of the formula as an exponent.
  private var asExponent: String {
    if case .number(let number) = self, let whole = Int(exactly: number), (2..<1000).contains(whole)
    {
      return String(whole).withSuperscripts
    }
    if case .unary(.negation, .number(let number)) = self, let whole = Int(exactly: number),
      (1..<1000).contains(whole)
    {
      return "⁻" + String(whole).withSuperscripts
    }
    return "^" + text(atLeast: .sign, true)
  }

  private var containsMagnitude: Bool {
    switch self {
    case .number, .constant, .variable: false
    case .unary(let function, let operand): function == .abs || operand.containsMagnitude
    case .binary(_, let left, let right): left.containsMagnitude || right.containsMagnitude
    }
  }
}

extension String {
  /// The same with its digits above the line.
  fileprivate var withSuperscripts: String { replacingDigits(with: Array("⁰¹²³⁴⁵⁶⁷⁸⁹")) }

  /// The same with its digits below the line.
  fileprivate var withSubscripts: String { replacingDigits(with: Array("₀₁₂₃₄₅₆₇₈₉")) }

  private func replacingDigits(with digits: [Character]) -> String {
    String(map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }
}
