/// A word that means something in an expression.
struct Name: Sendable {
  /// What a word stands for.
  enum Meaning: Sendable {
    case variable(Expression.Variable)
    case constant(Expression.Constant)
    case unary(UnaryFunction)
    case binary(BinaryFunction)
  }

  /// The word as it is typed.
  let text: String
  let meaning: Meaning
  private let scalars: [Unicode.Scalar]

  private init(_ text: String, _ meaning: Meaning) {
    self.text = text
    self.meaning = meaning
    scalars = Array(text.unicodeScalars)
  }

  /// Every word, the longer before the shorter, so that `log10` is not taken for `log`.
  static let all: [Name] = {
    let names =
      Expression.Variable.allCases.map { Name($0.rawValue, .variable($0)) }
      + Expression.Constant.allCases.map { Name($0.rawValue, .constant($0)) }
      + UnaryFunction.named.map { Name($0.rawValue, .unary($0)) }
      + BinaryFunction.named.map { Name($0.rawValue, .binary($0)) }
      + [
        Name("ln", .unary(.log)), Name("pow", .binary(.power)), Name("π", .constant(.pi)),
        Name("x₁", .variable(.x1)), Name("x₂", .variable(.x2)),
        Name("x_1", .variable(.x1)), Name("x_2", .variable(.x2)),
        Name("x_{1}", .variable(.x1)), Name("x_{2}", .variable(.x2)),
        Name("arcsin", .unary(.asin)), Name("arccos", .unary(.acos)),
        Name("arctan", .unary(.atan)),
      ]
    return names.sorted { ($1.scalars.count, $0.text) < ($0.scalars.count, $1.text) }
  }()

  /// The words that some letters and digits consist of, each with its length, as in `xsin`; nil
  /// where a rest means nothing.
  static func split(_ word: ArraySlice<Unicode.Scalar>) -> [(meaning: Meaning, length: Int)]? {
    var rest = word
    var names: [(meaning: Meaning, length: Int)] = []
    while !rest.isEmpty {
      guard let name = all.first(where: { rest.starts(with: $0.scalars) }) else { return nil }
      names.append((name.meaning, name.scalars.count))
      rest = rest.dropFirst(name.scalars.count)
    }
    return names
  }
}
