/// The formula as it is written in a textbook: x², · and −, factors side by side, and no more
/// parentheses than it takes to read it back.
extension Expression: CustomStringConvertible {
  var description: String { text(isLeading: true).text }

  /// How tightly the parts of a text hold together, the loosest first.
  private enum Strength: Int, Comparable {
    case sum, quotient, product, sign, power, primary

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  private typealias Written = (text: String, strength: Strength)

  /// The formula's text; where it is leading, at the beginning, a sign needs no parentheses.
  private func text(isLeading: Bool) -> Written {
    switch self {
    case .number(let number):
      (SettingValue.text(of: number), .primary)
    case .constant(.pi):
      ("π", .primary)
    case .constant(.e):
      ("e", .primary)
    case .variable(let variable):
      (variable.rawValue.withSubscripts, .primary)
    case .unary(.negation, let operand):
      ("−" + operand.text(atLeast: .power), .sign)
    case .unary(.sqrt, let operand):
      ("√" + operand.text(atLeast: .primary), .sign)
    case .unary(.abs, let operand) where !operand.containsMagnitude:
      ("|\(operand)|", .primary)
    case .unary(let function, let operand):
      ("\(function.rawValue)(\(operand))", .primary)
    case .binary(.sum, let left, let right):
      (left.term(isLeading) + " + " + right.text(atLeast: .quotient), .sum)
    case .binary(.difference, let left, let right):
      (left.term(isLeading) + " − " + right.text(atLeast: .quotient), .sum)
    case .binary(.product, let left, let right):
      product(left, right, isLeading)
    case .binary(.quotient, let left, let right):
      (left.text(atLeast: .quotient, isLeading) + " / " + right.text(atLeast: .power), .quotient)
    case .binary(.power, let base, let exponent):
      (base.text(atLeast: .primary) + exponent.asExponent, .power)
    case .binary(let function, let left, let right):
      ("\(function.rawValue)(\(left), \(right))", .primary)
    }
  }

  /// The text, in parentheses where it is looser than its place allows or begins with a sign there.
  private func text(atLeast strength: Strength, _ isLeading: Bool = false) -> String {
    let own = text(isLeading: isLeading)
    let isSigned = own.text.hasPrefix("−") && !isLeading
    return own.strength < strength || isSigned ? "(\(self))" : own.text
  }

  /// The text of the first term of a sum.
  private func term(_ isLeading: Bool) -> String {
    text(atLeast: .sum, isLeading)
  }

  /// Factors stand side by side, except where a number would follow or a fraction would seem longer.
  private func product(
    _ left: Expression, _ right: Expression, _ isLeading: Bool
  ) -> Written {
    let first = left.text(atLeast: .quotient, isLeading)
    let second = right.text(atLeast: .power)
    let isFraction = left.text(isLeading: isLeading).strength == .quotient
    let needsSign = isFraction || second.first?.isNumber == true
    return (first + (needsSign ? " · " : " ") + second, isFraction ? .quotient : .product)
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
