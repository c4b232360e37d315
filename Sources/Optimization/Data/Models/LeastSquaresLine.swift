/// A straight line fitted by least squares.
///
///     f(w, b) = 1/n Σ (w xᵢ + b − yᵢ)²
///
/// Without the factor ½, as PyTorch's MSELoss. A quadratic with the Hessian 2 [[mean x², mean x], [mean x,
/// 1]]: a large feature makes a narrow valley, which standardizing undoes.
/// Source: A. M. Legendre, Nouvelles méthodes pour la détermination des orbites des comètes, 1805.
struct LeastSquaresLine: SampleModel {
  func loss<Number: Scalar>(_ w: Number, _ b: Number, of sample: Sample) -> Number {
    (w * sample.features.x + b - sample.target).squared
  }

  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double {
    a * features.x + b
  }

  static var rows: CurveSamples { CurveSamples { 1.5 * $0 + 0.5 } }

  static let parameterNames = ["w", "b"]

  var start: Point { Point(-2, 3) }
  var formula: String { "mean of (w x + b − y)²" }

  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint] {
    objective.minimum(near: start).map { [CriticalPoint(.global, $0)] } ?? []
  }

  static let name = "line_squared"
  static let aliases = ["line", "least_squares"]
  static let title = "least-squares line"
  static let summary = "a line through data: slope and intercept, one loss per row"
  static let source =
    "A. M. Legendre, Nouvelles méthodes pour la détermination des orbites des comètes, 1805"
}
