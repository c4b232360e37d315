/// Adan: Adam with Nesterov's look-ahead made of the difference of two gradients.
///
///     d = g − (g of the step before)               0 at the first step
///     m ← β₁ m + (1 − β₁) g                        m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) d                        v̂ = v / (1 − β₂ᵗ)
///     n ← β₃ n + (1 − β₃) (g + c d)²               n̂ = n / (1 − β₃ᵗ)
///     θ ← [θ − η (m̂ + c v̂) / (√(n̂ + ε_root) + ε)] / (1 + η λ)
///
/// c is `differenceCoefficient`, β₂ unless it is set, as published; Optax 0.2.8 has 1 − β₂. The shares
/// are those that are kept, the paper's β are one minus these. Weight decay is proximal.
/// Source: X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan, Adan: adaptive Nesterov momentum algorithm for
/// faster optimizing deep models, 2022.
public struct Adan<Vector: ParameterVector>: FirstOrderOptimizer {
  public var beta1 = 0.98
  public var beta2 = 0.92
  public var beta3 = 0.99
  public var differenceCoefficient: Double?
  public var epsilon = 1e-8
  public var epsilonRoot = 0.0

  public init() {}

  /// The averages m, v and n, what corrects each, and the gradient of the step before.
  public struct State: Sendable {
    var mean = Vector.zero
    var change = Vector.zero
    var squares = Vector.zero
    var meanCorrection = BiasCorrection()
    var changeCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
    /// Nil before the first step.
    var previous: Vector?
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    let difference = gradient - (state.previous ?? gradient)
    state.previous = gradient
    state.mean = beta1 * state.mean + (1 - beta1) * gradient
    state.change = beta2 * state.change + (1 - beta2) * difference
    let ahead = gradient + coefficient * difference
    state.squares = beta3 * state.squares + (1 - beta3) * ahead.squared
    _ = state.meanCorrection.advance(keeping: beta1)
    _ = state.changeCorrection.advance(keeping: beta2)
    _ = state.squareCorrection.advance(keeping: beta3)
    let (mean, change) = corrected(state)
    position = position - rate * quotient(mean + change, denominator(state), epsilon: epsilon)
  }

  /// c, how much the change counts.
  private var coefficient: Double { differenceCoefficient ?? beta2 }

  /// m̂ and c v̂.
  @inline(__always)
  private func corrected(_ state: State) -> (mean: Vector, change: Vector) {
    (
      state.mean / state.meanCorrection.divisor,
      coefficient * (state.change / state.changeCorrection.divisor)
    )
  }

  /// The root that divides their sum.
  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    (state.squares / state.squareCorrection.divisor + epsilonRoot).squareRoot() + epsilon
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let previous = before.previous ?? step.gradient
    let difference = step.gradient - previous
    let (mean, change) = corrected(after)
    let sum = StepQuantity.memory("w", mean + change, isQuiet: true)
    let root = epsilonRoot > 0 ? "√(n′ + ε_root)" : "√n′"
    let ratio = quotient(mean + change, denominator(after), epsilon: epsilon)
    return step.averageBeats(from: before.mean, to: after.mean, keeping: beta1) + [
      Beat(
        "the change", "d = g − g before", "how the slope has changed since the step before",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .gradient("g before", previous, isQuiet: true),
          .gradient("d", difference, from: previous),
        ]),
      Beat(
        "changes on average", "v ← β₂ v + (1 − β₂) d",
        "β₂ = \(CaptionText.number(beta2)) of the average change is kept",
        [
          .gradient("d", difference, isQuiet: true),
          .memory("v before", before.change, isQuiet: true), .memory("v", after.change),
        ]),
      Beat(
        "squares", "n ← β₃ n + (1 − β₃) (g + c d)²",
        "the slope as it will be if it changes on, c = \(CaptionText.number(coefficient))",
        [
          .gradient("g + c d", step.gradient + coefficient * difference),
          .lengths("√n before", before.squares.squareRoot(), isQuiet: true),
          .lengths("√n", after.squares.squareRoot()),
        ]),
      Beat(
        "the look ahead", "w = m′ + c v′", "both corrected for averages that started at 0",
        [
          .memory("m′", mean), .memory("c v′", change, from: mean), .memory("w", mean + change),
        ]),
    ]
      + step.quotientBeats(
        of: sum, by: .lengths("\(root) + ε", denominator(after)), ratio: ratio,
        step: -(step.rate * ratio),
        saying: "1 where slopes agree and stay the same")
  }

  public static var watchFor: String {
    "Its memory is long, so it swings widely; what brakes it is the change of the slopes."
  }

  /// Proximal decay, as published; its share is 0 until it is set.
  public static var defaultTransform: GradientTransform { .proximal() }

  public func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "adan" }
  public static var summary: String { "Adam that looks ahead along the change of its slopes" }
  public static var source: String {
    "X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan, Adan: adaptive Nesterov momentum algorithm for faster "
      + "optimizing deep models, 2022"
  }

  public static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2, "the share of the average change kept"),
      .number("beta3", \.beta3, "β₃", in: .belowOne, "the share of the average square kept")
        .prominent,
      .optionalNumber(
        "difference_coefficient", \.differenceCoefficient, "c", in: .nonnegative,
        "how much the change counts; none is β₂, as published"),
      .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
    ]
  }
}
