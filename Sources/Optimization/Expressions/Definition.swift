/// What stands before the sign of equality in a formula: `y =`, `f(x) =`, `f(x, y) =`.
struct Definition {
  /// The variable that the formula gives the values of, as y in `y = x²`; nil for another letter.
  private let dependent: Expression.Variable?
  /// The variables in parentheses; nil where there are none.
  private let arguments: Set<Expression.Variable>?
  /// The left side as it is told to the user.
  private let text: String

  /// Takes a left side out of characters in their plain form, leaving blanks so that columns stay.
  ///
  /// - Returns: nil where there is no sign of equality.
  static func removed(
    from characters: inout [Unicode.Scalar]
  ) throws(ExpressionProblem) -> Definition? {
    guard let sign = characters.firstIndex(of: "=") else { return nil }
    guard let definition = Definition(characters[..<sign]) else {
      throw ExpressionProblem("expected y, f(x) or f(x, y) before '='", at: 1)
    }
    for index in 0...sign { characters[index] = " " }
    return definition
  }

  private init?(_ left: ArraySlice<Unicode.Scalar>) {
    let characters = left.filter { $0 != " " && $0 != "\t" && $0 != "\u{A0}" }
    guard let name = characters.first, name.properties.isAlphabetic, name != "x" else { return nil }
    text = String(String.UnicodeScalarView(characters))
    guard characters.count > 1 else {
      dependent = Expression.Variable(rawValue: String(name))
      arguments = nil
      return
    }
    guard characters[1] == "(", characters.last == ")" else { return nil }
    var variables: Set<Expression.Variable> = []
    for piece in characters[2..<(characters.count - 1)].split(
      separator: ",", omittingEmptySubsequences: false)
    {
      guard let names = Name.split(piece), names.count == 1,
        case .variable(let variable) = names[0].meaning
      else { return nil }
      variables.insert(variable)
    }
    dependent = nil
    arguments = variables
  }

  /// Refuses a formula with a variable that its left side does not allow.
  func check(_ tokens: [Token]) throws(ExpressionProblem) {
    for token in tokens {
      guard case .name(.variable(let variable)) = token.kind else { continue }
      if variable == dependent {
        throw ExpressionProblem(
          "expected a formula of x after '\(text) ='; write f(x, y) = for one of both",
          at: token.column)
      }
      if let arguments, !arguments.contains(variable) {
        throw ExpressionProblem("\(text) has no \(variable.rawValue)", at: token.column)
      }
    }
  }
}
