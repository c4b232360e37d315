import Optimization

/// Asks for a typed function, with what a look around finds out about it.
struct FunctionRequest: WorkRequest {
  let parsed: ParsedFunction

  func begin() -> FunctionWork { FunctionWork(parsed: parsed) }
}

/// The look around a typed function, in one piece.
struct FunctionWork: Work {
  let parsed: ParsedFunction
  private(set) var answer: Result<TypedFunction, ExpressionProblem>?

  init(parsed: ParsedFunction) {
    self.parsed = parsed
  }

  var pieceCount: Int { 1 }

  func piece(_ index: Int) -> Result<TypedFunction, ExpressionProblem> {
    Result { () throws(ExpressionProblem) in try TypedFunction(parsed) }
  }

  /// For a long formula it takes many frames.
  func isBrief(_ index: Int) -> Bool { false }

  mutating func fold(_ piece: Result<TypedFunction, ExpressionProblem>) {
    answer = piece
  }
}
