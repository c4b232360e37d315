/// Where the small constant ε of AdaGrad and RMSProp stands.
enum EpsilonPosition: String, CaseIterable, Sendable {
  /// √(s + ε), as in Optax and Keras.
  case inside
  /// √s + ε, as in PyTorch.
  case outside

  /// The denominator made of an accumulated square.
  func denominator<Vector: ParameterVector>(_ square: Vector, epsilon: Double) -> Vector {
    switch self {
    case .inside: (square + epsilon).squareRoot()
    case .outside: square.squareRoot() + epsilon
    }
  }

  /// The denominator as formulas write it.
  func symbol(_ square: String) -> String {
    switch self {
    case .inside: "√(\(square) + ε)"
    case .outside: "(√\(square) + ε)"
    }
  }
}
