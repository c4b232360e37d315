/// A function of one number, as it stands in an expression.
enum UnaryFunction: String, CaseIterable, Sendable {
  /// The minus sign before a term.
  case negation = "-"
  case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh
  case exp, log, log10, log2, sqrt, cbrt
  case abs, sign, floor, ceil, step, sigmoid, softplus, relu

  /// The functions that are called by name.
  static let named = allCases.filter { $0 != .negation }

  /// The function that textbooks write with the exponent −1, as sin⁻¹ for the arc sine.
  var inverse: UnaryFunction? {
    switch self {
    case .sin: .asin
    case .cos: .acos
    case .tan: .atan
    default: nil
    }
  }

  /// The function's value, with derivatives or without.
  @inline(__always)
  func apply<Number: Operand>(_ a: Number) -> Number {
    switch self {
    case .negation: -a
    case .sin: .sin(a)
    case .cos: .cos(a)
    case .tan: .tan(a)
    case .asin: .asin(a)
    case .acos: .acos(a)
    case .atan: .atan(a)
    case .sinh: .sinh(a)
    case .cosh: .cosh(a)
    case .tanh: .tanh(a)
    case .exp: .exp(a)
    case .log: .log(a)
    case .log10: .log10(a)
    case .log2: .log2(a)
    case .sqrt: a.squareRoot()
    case .cbrt: .cbrt(a)
    case .abs: a.magnitude
    case .sign: .sign(a)
    case .floor: .floor(a)
    case .ceil: .ceil(a)
    case .step: .step(a)
    case .sigmoid: .sigmoid(a)
    case .softplus: .softplus(a)
    case .relu: .relu(a)
    }
  }
}
