/// Functions and what they are applied to: with parentheses, or without where a textbook leaves no
/// doubt.
extension Parser {
  /// Reads a function of one number with its power and its argument.
  mutating func application(of function: UnaryFunction) throws(ExpressionProblem) -> Expression {
    let name = token
    index += 1
    let column = token.column
    let exponent = functionExponent()
    let isInverse = exponent == -1 && function.inverse != nil
    let applied = isInverse ? function.inverse ?? function : function
    let argument: Expression
    let hasParentheses = if case .open = token.kind { true } else { false }
    if hasParentheses {
      argument = try enclosed { (parser) throws(ExpressionProblem) in try parser.sum() }
    } else {
      argument = try bareArgument(after: name)
    }
    let call = try node(.unary(applied, argument))
    guard let exponent, !isInverse else {
      if !hasParentheses { try refuseAmbiguousFactor(about: call) { .unary(applied, $0) } }
      return call
    }
    guard exponent > 0 else {
      throw ExpressionProblem(
        "expected a power above 0; write \(name.text)(\(argument))^\(exponent)", at: column)
    }
    if !hasParentheses {
      try refuseAmbiguousFactor(about: .binary(.power, call, .number(Double(exponent)))) {
        .binary(.power, .unary(applied, $0), .number(Double(exponent)))
      }
    }
    return try raise(call, to: exponent)
  }

  /// Reads a function of several numbers with its power and its arguments.
  mutating func application(
    _ arguments: (inout Parser) throws(ExpressionProblem) -> Expression
  ) throws(ExpressionProblem) -> Expression {
    let name = token.text
    index += 1
    let column = token.column
    let exponent = functionExponent()
    guard case .open = token.kind else { throw problem("expected '(' after '\(name)'") }
    let result = try enclosed(arguments)
    guard let exponent else { return result }
    guard exponent > 0 else {
      throw ExpressionProblem("expected a power above 0, or one behind the ')'", at: column)
    }
    return try raise(result, to: exponent)
  }

  /// Reads a whole number in superscript or behind `^` between a function's name and its argument.
  private mutating func functionExponent() -> Int? {
    if case .exponent(let number) = token.kind {
      index += 1
      return number
    }
    guard case .sign(.power) = token.kind else { return nil }
    var next = index + 1
    let isGroup = tokens[next].text == "{"
    if isGroup { next += 1 }
    var sign = 1
    if case .sign(.difference) = tokens[next].kind {
      sign = -1
      next += 1
    }
    guard case .number(let number) = tokens[next].kind, let whole = Int(exactly: number),
      (1..<1000).contains(whole)
    else { return nil }
    if isGroup {
      guard tokens[next + 1].text == "}" else { return nil }
      next += 1
    }
    index = next + 1
    return sign * whole
  }

  /// Reads an argument without parentheses: one more application, or factors side by side, as in
  /// sin 2πx, with a sign before them.
  private mutating func bareArgument(after name: Token) throws(ExpressionProblem) -> Expression {
    try nested { (parser) throws(ExpressionProblem) in
      switch parser.token.kind {
      case .sign(.difference):
        parser.index += 1
        return try parser.node(.unary(.negation, try parser.bareArgument(after: name)))
      case .sign(.sum):
        parser.index += 1
        return try parser.bareArgument(after: name)
      case .name(.unary), .name(.binary):
        return try parser.primary()
      case .number, .name(.variable), .name(.constant), .root, .fraction:
        break
      case .bar where parser.isInBars.last == false:
        break
      default:
        throw parser.problem("expected '(' after '\(name.text)'")
      }
      var argument = try parser.power()
      while parser.continuesArgument {
        argument = try parser.node(.binary(.product, argument, try parser.power()))
      }
      return argument
    }
  }

  /// Whether the next token is one more factor of an argument without parentheses.
  ///
  /// Two variables with a blank between them, as in sin x y, leave a doubt.
  private var continuesArgument: Bool {
    switch token.kind {
    case .name(.constant), .root: return true
    case .name(.variable):
      let last = tokens[index - 1]
      guard case .name(.variable) = last.kind else { return true }
      return last.column + last.text.unicodeScalars.count == token.column
    default: return false
    }
  }

  /// Refuses a factor or divisor that may or may not belong to an argument without parentheses, with
  /// both ways to write what may be meant.
  private mutating func refuseAmbiguousFactor(
    about call: Expression, _ apply: (Expression) -> Expression
  ) throws(ExpressionProblem) {
    let start = index
    var sign = BinaryFunction.product
    switch token.kind {
    case .open, .name(.variable):
      break
    case .sign(let written) where written == .product || written == .quotient:
      sign = written
      // Behind a written sign a function begins something of its own: sin x · cos y.
      switch tokens[index + 1].kind {
      case .name(.unary), .name(.binary), .end: return
      default: index += 1
      }
    default:
      return
    }
    let column = token.column
    let rest = try power()
    index = start
    let argument = call.applied
    throw ExpressionProblem(
      "expected parentheses: \(Expression.binary(sign, call, rest)) or "
        + "\(apply(.binary(sign, argument, rest)))", at: column)
  }
}

extension Expression {
  /// What the function of an application, or of a power of one, is applied to.
  fileprivate var applied: Expression {
    switch self {
    case .unary(_, let operand): operand
    case .binary(.power, let base, _): base.applied
    default: self
    }
  }
}
