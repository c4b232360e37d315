/// Logistic regression with two weights and no bias.
///
///     ℓ = ln(1 + eᶻ) − y z,   z = w₁ x₁ + w₂ x₂,   y = 0 or 1
///
/// Classes that a line through the origin separates have no minimum: the weights grow for ever.
/// Source: D. R. Cox, The regression analysis of binary sequences, 1958.
struct LogisticRegression: SampleModel {
  func loss<Number: Scalar>(_ a: Number, _ b: Number, of sample: Sample) -> Number {
    let score = a * sample.features.x + b * sample.features.y
    return .softplus(score) - sample.target * score
  }

  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double {
    a * features.x + b * features.y
  }

  static let featureCount = 2
  static let hasClasses = true

  static var rows: ClassSamples { ClassSamples() }

  var start: Point { Point(-2, 3) }
  var formula: String { "mean of ln(1 + exp z) − y z, z = w₁ x₁ + w₂ x₂" }

  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint] {
    // Far out the slope of separate classes vanishes as well, but so does the curvature.
    guard let point = objective.minimum(near: .zero),
      objective.hessian(at: point).eigenvalues.smaller
        > 1e-6 * objective.hessian(at: .zero).eigenvalues.larger
    else { return [] }
    return [CriticalPoint(.global, point)]
  }

  static let name = "logistic"
  static let aliases = ["logistic_regression"]
  static let title = "logistic regression"
  static let summary = "two weights that tell two classes apart"
  static let source = "D. R. Cox, The regression analysis of binary sequences, 1958"
}
