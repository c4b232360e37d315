/// A function that somebody typed, with what a look around has found out about it.
///
/// A class, so that selections share what was found out instead of copying it; it never changes. Two
/// are equal where their texts are.
public final class TypedFunction: Sendable {
  /// The text as it was typed.
  public let text: String
  /// The number of variables: 1 where there is only x, 2 where there is a y.
  public let dimension: Int
  /// The formula as a textbook writes it, as in "x² + 3 sin(y)²".
  public let formula: String

  let program: Program
  let analysis: ObjectiveAnalysis

  /// Reads a formula of x, or of x and y, and looks for its minima.
  public convenience init(_ text: String) throws(ExpressionProblem) {
    try self.init(ParsedFunction(text))
  }

  /// Looks for the minima of a formula that was read; for a long one this takes some frames' time.
  package init(_ parsed: ParsedFunction) throws(ExpressionProblem) {
    text = parsed.text
    dimension = parsed.dimension
    formula = parsed.formula
    program = parsed.program
    guard let analysis = ObjectiveAnalysis(of: program, dimension: dimension) else {
      throw ExpressionProblem("expected an expression with a finite value near the origin", at: 1)
    }
    self.analysis = analysis
  }

  /// The function to be minimized.
  public var objective: any Objective {
    dimension == 1 ? TypedCurve(function: self) : TypedSurface(function: self)
  }
}

extension TypedFunction: Hashable {
  public static func == (a: TypedFunction, b: TypedFunction) -> Bool {
    a === b || a.text == b.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
