/// A formula that could be read, of which nothing else is known yet.
package struct ParsedFunction: Sendable {
  /// The text as it was typed.
  package let text: String
  /// The number of variables: 1 where there is only x, 2 where there is a y.
  package let dimension: Int
  /// The formula as a textbook writes it, as in "x² + 3 sin(y)²".
  package let formula: String

  let program: Program

  /// Reads a formula of x, or of x and y; this takes microseconds.
  package init(_ text: String) throws(ExpressionProblem) {
    let expression = try Parser.parse(text)
    let variables = expression.variables
    guard !variables.isEmpty else {
      throw ExpressionProblem("expected an expression with x or y in it", at: 1)
    }
    self.text = text
    dimension = variables.contains(where: \.isSecond) ? 2 : 1
    formula = expression.description
    program = Compiler.program(for: expression)
  }
}

extension ParsedFunction: Hashable {
  package static func == (a: ParsedFunction, b: ParsedFunction) -> Bool { a.text == b.text }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
