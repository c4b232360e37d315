/// Gradient descent.
///
///     θ ← θ − η g
///
/// With noise on the gradient this is stochastic gradient descent.
/// Source: A. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées,
/// 1847; H. Robbins, S. Monro, A stochastic approximation method, 1951.
public struct GradientDescent<Vector: ParameterVector>: ElementwiseOptimizer {
  public init() {}

  public func step(
    _ position: inout Vector, _ slots: inout Void, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    position = position - rate * gradient
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [
      step.gradientBeat,
      step.lastBeat(
        "scaled by η", "−η g", "\(step.rateText) makes a step of the slope, downhill",
        [.gradient("g", step.gradient), .step("−η g", -(step.rate * step.gradient))]),
    ]
  }

  public static var watchFor: String {
    "Steps shrink with the slope: it crawls along a valley and zigzags across it."
  }

  /// 2: beyond it each step overshoots by more than it came.
  public var stabilityLimit: Double? { 2 }

  public func initialRate(descent: Double, reach: Double) -> Double { descent }

  public static var name: String { "gradient_descent" }
  public static var shortName: String { "gd" }
  public static var aliases: [String] { ["sgd"] }
  public static var summary: String { "a step against the gradient, η long per unit of slope" }
  public static var source: String {
    "A. Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées, 1847"
  }
}
