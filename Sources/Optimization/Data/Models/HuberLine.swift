/// A straight line fitted by Huber's loss, which takes outliers less seriously.
///
///     ℓ = ½ r² where |r| ≤ δ, else δ (|r| − ½ δ),   r = w x + b − y
///
/// As PyTorch's HuberLoss: the ½ is there, unlike in `LeastSquaresLine`.
/// Source: P. J. Huber, Robust estimation of a location parameter, 1964.
struct HuberLine: SampleModel {
  /// δ, the residual beyond which the loss grows linearly.
  var delta = 1.0

  func loss<Number: Scalar>(_ w: Number, _ b: Number, of sample: Sample) -> Number {
    let residual = w * sample.features.x + b - sample.target
    return residual.choose(
      where: { $0.magnitude <= delta }, 0.5 * residual.squared,
      else: delta * (residual.magnitude - 0.5 * delta))
  }

  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double {
    a * features.x + b
  }

  static var rows: CurveSamples {
    var rows = CurveSamples { 1.5 * $0 + 0.5 }
    rows.outliers = 4
    return rows
  }

  static let parameterNames = ["w", "b"]

  var start: Point { Point(-2, 3) }
  var formula: String { "mean of Huber(w x + b − y), δ = \(DecimalText.text(of: delta))" }

  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint] {
    // Newton's method from the line of least squares, which is near.
    let squares = DataObjective(LeastSquaresLine(), objective.samples)
    return objective.minimum(near: squares.criticalPoints.first?.point ?? start)
      .map { [CriticalPoint(.global, $0)] } ?? []
  }

  static let name = "line_huber"
  static let aliases = ["huber"]
  static let title = "Huber-loss line"
  static let summary = "a line through data with outliers, which pull less than with squared loss"
  static let source = "P. J. Huber, Robust estimation of a location parameter, 1964"

  static var settings: [Setting<Self>] {
    [
      .number(
        "delta", \.delta, "δ", in: Interval(from: 0.01, to: 100), scale: .logarithmic,
        "the residual beyond which the loss grows linearly")
    ]
  }
}
