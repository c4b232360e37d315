/// The smallest network with a bend: one hidden neuron.
///
///     f(w₁, w₂) = 1/n Σ (w₂ tanh(w₁ xᵢ) − yᵢ)²
///
/// Where both weights change sign the network is the same, so that minima come in pairs; the origin is a
/// saddle, and where the neuron is saturated the surface is a plateau.
/// Source: D. Rumelhart, G. Hinton, R. Williams, Learning representations by back-propagating errors, 1986.
struct TanhNetwork: SampleModel {
  func loss<Number: Scalar>(_ a: Number, _ b: Number, of sample: Sample) -> Number {
    (b * .tanh(a * sample.features.x) - sample.target).squared
  }

  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double {
    b * .tanh(a * features.x)
  }

  static var rows: CurveSamples { CurveSamples { 2 * .tanh(1.5 * $0) } }

  var start: Point { Point(-3, 2) }
  var formula: String { "mean of (w₂ tanh(w₁ x) − y)²" }

  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint] {
    let saddle = [CriticalPoint(.saddle, .zero)]
    guard let minimum = objective.minimum(near: Point(1, 1.5)),
      objective.hessian(at: minimum).eigenvalues.smaller > 0
    else { return saddle }
    return [CriticalPoint(.global, minimum), CriticalPoint(.global, -minimum)] + saddle
  }

  static let name = "tanh_net"
  static let title = "one-neuron network"
  static let summary = "two weights around a tanh: twin minima, a saddle, and plateaus"
  static let source =
    "D. Rumelhart, G. Hinton, R. Williams, Learning representations by back-propagating errors, 1986"
}
