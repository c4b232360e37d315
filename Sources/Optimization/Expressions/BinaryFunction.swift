/// A function of two numbers, as it stands in an expression: an operator or a named one.
enum BinaryFunction: String, CaseIterable, Sendable {
  case sum = "+"
  case difference = "-"
  case product = "*"
  case quotient = "/"
  case power = "^"
  case atan2, hypot, min, max

  /// The functions that are called by name; `pow(a, b)` is another way to write the power.
  static let named = [atan2, hypot, min, max]

  /// The function's value, with derivatives or without.
  @inline(__always)
  func apply<Number: Operand>(_ a: Number, _ b: Number) -> Number {
    switch self {
    case .sum: a + b
    case .difference: a - b
    case .product: a * b
    case .quotient: a / b
    case .power: .pow(a, b)
    case .atan2: .atan2(a, b)
    case .hypot: .hypot(a, b)
    case .min: .min(a, b)
    case .max: .max(a, b)
    }
  }

  /// The same with a constant on the right, which costs less and knows more derivatives.
  @inline(__always)
  func apply<Number: Operand>(_ a: Number, constant b: Double) -> Number {
    switch self {
    case .sum: a + b
    case .difference: a - b
    case .product: a * b
    case .quotient: a / b
    case .power: .pow(a, b)
    default: apply(a, Number.constant(b))
    }
  }

  /// The same with a constant on the left.
  @inline(__always)
  func apply<Number: Operand>(constant a: Double, _ b: Number) -> Number {
    switch self {
    case .sum: a + b
    case .difference: a - b
    case .product: a * b
    case .quotient: a / b
    case .power: .pow(a, b)
    default: apply(Number.constant(a), b)
    }
  }
}
