/// A formula as a tree: what was typed, without the parentheses and the spaces.
indirect enum Expression: Hashable, Sendable {
  /// A number, 0 or above; a negative one is a negation.
  case number(Double)
  case constant(Constant)
  case variable(Variable)
  case unary(UnaryFunction, Expression)
  case binary(BinaryFunction, Expression, Expression)

  /// A number with a name.
  enum Constant: String, CaseIterable, Sendable {
    case pi
    case e

    /// The number.
    var value: Double {
      switch self {
      case .pi: .pi
      case .e: .exp(1)
      }
    }
  }

  /// A variable under the name by which it was typed.
  enum Variable: String, CaseIterable, Sendable {
    case x
    case y
    case x1
    case x2

    /// Whether it is the second of the two variables.
    var isSecond: Bool { self == .y || self == .x2 }
  }

  /// The variables in the formula, under their names.
  var variables: Set<Variable> {
    switch self {
    case .number, .constant: []
    case .variable(let variable): [variable]
    case .unary(_, let operand): operand.variables
    case .binary(_, let left, let right): left.variables.union(right.variables)
    }
  }
}
