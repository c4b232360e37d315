/// Why a text is no expression: where, and what would have been right there.
public struct ExpressionProblem: Error, Hashable, Sendable {
  /// The place of the character where it went wrong, from 1; one beyond the last at the end.
  public let column: Int
  /// What is wrong, as in "expected ')'".
  public let complaint: String
  /// The name that nobody knows, where that is what is wrong.
  package let unknownName: String?

  init(_ complaint: String, at column: Int, unknownName: String? = nil) {
    self.complaint = complaint
    self.column = column
    self.unknownName = unknownName
  }

  /// The names that an expression may contain: functions, variables and constants.
  package static let knownNames = Name.all.map(\.text).filter { !$0.contains("_") }

  /// The names of the functions that an expression may contain.
  package static let functionNames =
    UnaryFunction.named.map(\.rawValue) + ["ln"] + BinaryFunction.named.map(\.rawValue) + ["pow"]
}

extension ExpressionProblem: CustomStringConvertible {
  /// What is wrong and where, in one line.
  public var description: String { "\(complaint) at column \(column)" }
}
