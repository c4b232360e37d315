/// The smallest linear network: two weights in a row.
///
///     f(w₁, w₂) = 1/n Σ (w₁ w₂ xᵢ − yᵢ)²
///
/// Every point of the hyperbola w₁ w₂ = p with p = Σ x y / Σ x² is a minimum; the origin is a saddle. Of the
/// minima those nearest the origin are listed.
/// Source: A. Saxe, J. McClelland, S. Ganguli, Exact solutions to the nonlinear dynamics of learning in deep
/// linear neural networks, 2014.
struct LinearNetwork: SampleModel {
  func loss<Number: Scalar>(_ a: Number, _ b: Number, of sample: Sample) -> Number {
    (a * b * sample.features.x - sample.target).squared
  }

  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double {
    a * b * features.x
  }

  static var rows: CurveSamples { CurveSamples { 1.5 * $0 } }

  var start: Point { Point(-2, 0.5) }
  var formula: String { "mean of (w₁ w₂ x − y)²" }

  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint] {
    let product = objective.samples.reduce(0) { $0 + $1.features.x * $1.target }
    let square = objective.samples.reduce(0) { $0 + $1.features.x * $1.features.x }
    guard square > 0, product != 0 else { return [] }
    let root = (product.magnitude / square).squareRoot()
    let other = product > 0 ? root : -root
    return [
      CriticalPoint(.global, Point(root, other)), CriticalPoint(.global, Point(-root, -other)),
      CriticalPoint(.saddle, .zero),
    ]
  }

  static let name = "linear_net"
  static let title = "linear network"
  static let summary = "two weights in a row: a saddle between two valleys of minima"
  static let source =
    "A. Saxe, J. McClelland, S. Ganguli, Exact solutions to the nonlinear dynamics of learning in "
    + "deep linear neural networks, 2014"
}
