/// Gradient descent.
///
///     θ ← θ − η g
///
/// With noise on the gradient this is stochastic gradient descent.
/// Source: A. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées,
/// 1847; H. Robbins, S. Monro, A stochastic approximation method, 1951.
struct GradientDescent<Vector: ParameterVector>: ElementwiseOptimizer {
  init() {}

  func step(
    _ position: inout Vector, _ slots: inout Void, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    position = position - rate * gradient
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [
      step.gradientBeat,
      step.lastBeat(
        "scaled by η", "−η g", "\(step.rateText) times the gradient, downhill",
        [.gradient("g", step.gradient), .step("−η g", -(step.rate * step.gradient))]),
    ]
  }

  static var watchFor: String {
    "Steps shrink with the gradient: it crawls along a valley and zigzags across it."
  }

  /// 2: beyond it each step overshoots by more than it came.
  var stabilityLimit: Double? { 2 }

  func initialRate(descent: Double, reach: Double) -> Double { descent }

  static var name: String { "gradient_descent" }
  static var shortName: String { "gd" }
  static var aliases: [String] { ["sgd"] }
  static var summary: String { "a step of η times the gradient, downhill" }
  static var source: String {
    "A. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées, 1847"
  }
}
