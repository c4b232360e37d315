/// Reads an expression by its grammar.
///
///     sum     = product { ("+" | "−") product }
///     product = signed { ("·" | "/") signed | power }     the sign of a product may be left out
///     signed  = ("+" | "−") signed | power
///     power   = primary [superscript] ["^" signed]
///     primary = number ["°"] | variable | constant | "(" sum ")" | "|" sum "|" | "√" primary
///             | function [superscript | "^" number] "(" sum ["," sum] ")"
///             | function [superscript | "^" number] bare     without parentheses, see `bareArgument`
///             | "\\frac" "{" sum "}" "{" sum "}"
///
/// Before a number or a sign no product's sign is left out; a left-out one binds like a written one:
/// 1/2x is x/2. Before the sum may stand what it defines, as in f(x, y) = … .
struct Parser {
  let tokens: [Token]
  var index = 0
  private var depth = 0
  private var parts = 0
  /// Whether a bar closes at each level of parentheses; otherwise it opens.
  private(set) var isInBars = [false]

  /// Reads a text.
  static func parse(_ text: String) throws(ExpressionProblem) -> Expression {
    var characters = try Tokenizer.characters(of: text)
    let definition = try Definition.removed(from: &characters)
    var parser = Parser(tokens: Tokenizer.tokens(of: characters))
    let expression = try parser.sum()
    guard case .end = parser.token.kind else { throw parser.problem("expected an operator") }
    try definition?.check(parser.tokens)
    return expression
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  var token: Token { tokens[index] }

  mutating func sum() throws(ExpressionProblem) -> Expression {
    var result = try product()
    while case .sign(let sign) = token.kind, sign == .sum || sign == .difference {
      index += 1
      result = try node(.binary(sign, result, try product()))
    }
    return result
  }

  private mutating func product() throws(ExpressionProblem) -> Expression {
    var result = try signed()
    while true {
      if case .sign(let sign) = token.kind, sign == .product || sign == .quotient {
        index += 1
        try refuseSecondAsterisk(after: sign)
        result = try node(.binary(sign, result, try signed()))
      } else if beginsFactor {
        result = try node(.binary(.product, result, try power()))
      } else {
        return result
      }
    }
  }

  /// Refuses the power as other languages write it, with a word about how it is written here.
  private func refuseSecondAsterisk(after sign: BinaryFunction) throws(ExpressionProblem) {
    guard sign == .product, token.text == "*", tokens[index - 1].text == "*",
      token.column == tokens[index - 1].column + 1
    else { return }
    throw ExpressionProblem("expected a factor; a power is written '^', not '**'", at: token.column)
  }

  /// Whether the next token begins a factor whose sign was left out.
  private var beginsFactor: Bool {
    switch token.kind {
    case .name, .open, .root: true
    case .bar: isInBars.last == false
    default: false
    }
  }

  /// Reads a power with the signs before it.
  private mutating func signed() throws(ExpressionProblem) -> Expression {
    guard case .sign(let sign) = token.kind, sign == .sum || sign == .difference else {
      return try power()
    }
    return try nested { (parser) throws(ExpressionProblem) in
      parser.index += 1
      let operand = try parser.signed()
      return sign == .sum ? operand : try parser.node(.unary(.negation, operand))
    }
  }

  mutating func power() throws(ExpressionProblem) -> Expression {
    var result = try primary()
    if case .exponent(let exponent) = token.kind {
      index += 1
      result = try raise(result, to: exponent)
    }
    guard case .sign(.power) = token.kind else { return result }
    index += 1
    return try node(
      .binary(
        .power, result, try nested { (parser) throws(ExpressionProblem) in try parser.signed() }))
  }

  mutating func raise(
    _ base: Expression, to exponent: Int
  ) throws(ExpressionProblem) -> Expression {
    let magnitude = try node(.number(Double(exponent.magnitude)))
    return try node(
      .binary(.power, base, exponent < 0 ? try node(.unary(.negation, magnitude)) : magnitude))
  }

  mutating func primary() throws(ExpressionProblem) -> Expression {
    let kind = token.kind
    switch kind {
    case .number(let number):
      index += 1
      return try degrees(node(.number(number)))
    case .name(.variable(let variable)):
      index += 1
      return try node(.variable(variable))
    case .name(.constant(let constant)):
      index += 1
      return try node(.constant(constant))
    case .name(.unary(let function)):
      return try application(of: function)
    case .name(.binary(let function)):
      return try application { (parser) throws(ExpressionProblem) in
        let first = try parser.sum()
        guard case .comma = parser.token.kind else { throw parser.missing("','") }
        parser.index += 1
        return try parser.node(.binary(function, first, try parser.sum()))
      }
    case .open:
      return try enclosed { (parser) throws(ExpressionProblem) in try parser.sum() }
    case .bar:
      return try magnitude()
    case .fraction:
      return try fraction()
    case .root:
      return try nested { (parser) throws(ExpressionProblem) in
        parser.index += 1
        return try parser.node(.unary(.sqrt, try parser.primary()))
      }
    default:
      throw problem("expected a number, a variable, a function or '('")
    }
  }

  /// Reads the numerator and the denominator of a fraction in LaTeX.
  private mutating func fraction() throws(ExpressionProblem) -> Expression {
    index += 1
    let parts = try [0, 1].map { (_) throws(ExpressionProblem) in
      guard token.text == "{" else { throw problem("expected '{'") }
      return try enclosed { (parser) throws(ExpressionProblem) in try parser.sum() }
    }
    return try node(.binary(.quotient, parts[0], parts[1]))
  }

  /// Reads the ° behind a number, which makes it an angle in radians.
  private mutating func degrees(
    _ number: Expression
  ) throws(ExpressionProblem) -> Expression {
    guard case .degree = token.kind else { return number }
    index += 1
    let radians = try node(
      .binary(.quotient, try node(.constant(.pi)), try node(.number(180))))
    return try node(.binary(.product, number, radians))
  }

  /// Reads what stands between parentheses.
  mutating func enclosed(
    _ content: (inout Parser) throws(ExpressionProblem) -> Expression
  ) throws(ExpressionProblem) -> Expression {
    try nested { (parser) throws(ExpressionProblem) in
      let closing = Self.closings[parser.token.text] ?? ")"
      parser.index += 1
      parser.isInBars.append(false)
      let result = try content(&parser)
      guard case .close = parser.token.kind, parser.token.text == closing else {
        throw parser.missing("'\(closing)'")
      }
      parser.isInBars.removeLast()
      parser.index += 1
      return result
    }
  }

  /// What closes what was opened.
  private static let closings = ["(": ")", "{": "}", "[": "]"]

  /// Reads what stands between two bars.
  private mutating func magnitude() throws(ExpressionProblem) -> Expression {
    try nested { (parser) throws(ExpressionProblem) in
      parser.index += 1
      parser.isInBars.append(true)
      let result = try parser.sum()
      guard case .bar = parser.token.kind else { throw parser.missing("'|'") }
      parser.isInBars.removeLast()
      parser.index += 1
      return try parser.node(.unary(.abs, result))
    }
  }

  /// Reads something inside of what is being read.
  mutating func nested(
    _ read: (inout Parser) throws(ExpressionProblem) -> Expression
  ) throws(ExpressionProblem) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ExpressionLimits.depth else {
      throw problem("expected at most \(ExpressionLimits.depth) levels of nesting")
    }
    return try read(&self)
  }

  /// Counts a part of the expression.
  mutating func node(_ expression: Expression) throws(ExpressionProblem) -> Expression {
    parts += 1
    guard parts <= ExpressionLimits.parts else {
      throw problem("expected at most \(ExpressionLimits.parts) numbers, variables and operations")
    }
    return expression
  }

  /// What is wrong here: what the token itself is known to be wrong with, else what was expected.
  func problem(_ complaint: String) -> ExpressionProblem {
    if case .invalid(let problem?) = token.kind { return problem }
    return ExpressionProblem(complaint, at: token.column)
  }

  /// That something should have come to its end.
  func missing(_ closing: String) -> ExpressionProblem {
    if case .end = token.kind { return problem("expected \(closing)") }
    return problem("expected an operator or \(closing)")
  }
}
