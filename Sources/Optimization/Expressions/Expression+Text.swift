/// The formula as it is written in a textbook: x², · and −, factors side by side, and no more
/// parentheses than it takes to read it back.
extension Expression: CustomStringConvertible {
  var description: String { written.leading }

  /// How tightly the parts of a text hold together, the loosest first.
  private enum Strength: Int, Comparable {
    case sum, quotient, product, sign, power, primary

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// A part's text in both of its forms, so that no part is written more than once.
  private struct Written {
    /// The text at the beginning, where a sign needs no parentheses.
    let leading: String
    /// The text after something else.
    let following: String
    let strength: Strength

    init(_ text: String, _ strength: Strength) {
      self.init(leading: text, following: text, strength)
    }

    init(leading: String, following: String, _ strength: Strength) {
      self.leading = leading
      self.following = following
      self.strength = strength
    }

    /// Makes a text of a first part, to which the place of the whole applies, and of what follows it.
    init(_ first: Written, atLeast place: Strength, then rest: String, _ strength: Strength) {
      self.init(
        leading: first.text(atLeast: place, isLeading: true) + rest,
        following: first.text(atLeast: place) + rest, strength)
    }

    /// The text, in parentheses where it is looser than its place allows or begins with a sign there.
    func text(atLeast place: Strength, isLeading: Bool = false) -> String {
      let own = isLeading ? leading : following
      let isSigned = own.hasPrefix("−") && !isLeading
      return strength < place || isSigned ? "(\(leading))" : own
    }
  }

  private var written: Written {
    switch self {
    case .number(let number):
      Written(DecimalText.text(of: number), .primary)
    case .constant(.pi):
      Written("π", .primary)
    case .constant(.e):
      Written("e", .primary)
    case .variable(let variable):
      Written(variable.rawValue.withSubscripts, .primary)
    case .unary(.negation, let operand):
      Written("−" + operand.written.text(atLeast: .power), .sign)
    case .unary(.sqrt, let operand):
      Written("√" + operand.written.text(atLeast: .primary), .sign)
    case .unary(.abs, let operand) where !operand.containsMagnitude:
      Written("|\(operand)|", .primary)
    case .unary(let function, let operand):
      Written("\(function.rawValue)(\(operand))", .primary)
    case .binary(.sum, let left, let right):
      Written(
        left.written, atLeast: .sum, then: " + " + right.written.text(atLeast: .quotient), .sum)
    case .binary(.difference, let left, let right):
      Written(
        left.written, atLeast: .sum, then: " − " + right.written.text(atLeast: .quotient), .sum)
    case .binary(.product, let left, let right):
      Self.product(left.written, right.written)
    case .binary(.quotient, let left, let right):
      Written(
        left.written, atLeast: .quotient, then: " / " + right.written.text(atLeast: .power),
        .quotient)
    case .binary(.power, let base, let exponent):
      Written(base.written.text(atLeast: .primary) + exponent.asExponent, .power)
    case .binary(let function, let left, let right):
      Written("\(function.rawValue)(\(left), \(right))", .primary)
    }
  }

  /// Factors stand side by side, except where a number would follow or a fraction would seem longer.
  private static func product(_ left: Written, _ right: Written) -> Written {
    let second = right.text(atLeast: .power)
    let isFraction = left.strength == .quotient
    let needsSign = isFraction || second.first?.isNumber == true
    return Written(
      left, atLeast: .quotient, then: (needsSign ? " · " : " ") + second,
      isFraction ? .quotient : .product)
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
    return "^" + written.text(atLeast: .sign, isLeading: true)
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
