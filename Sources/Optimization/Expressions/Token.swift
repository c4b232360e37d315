/// A piece of an expression's text.
struct Token: Sendable {
  /// What the piece is.
  enum Kind: Sendable {
    case number(Double)
    case name(Name.Meaning)
    /// One of `+ - * / ^`, whatever sign it was typed with.
    case sign(BinaryFunction)
    /// A whole number in superscript, as in x².
    case exponent(Int)
    case root, open, close, bar, comma
    /// The ° behind a number of degrees.
    case degree
    /// The word of LaTeX before a numerator and a denominator in braces.
    case fraction
    /// A piece that stands in no expression, with what is wrong with it where that is known; nothing
    /// is read beyond it.
    case invalid(ExpressionProblem?)
    case end
  }

  let kind: Kind
  /// The place of its first character, from 1.
  let column: Int
  /// What was typed, for messages.
  let text: String
}
