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
struct Adan<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.98
  var beta2 = 0.92
  var beta3 = 0.99
  var differenceCoefficient: Double?
  var epsilon = 1e-8
  var epsilonRoot = 0.0

  init() {}

  /// The averages m, v and n, and the gradient of the step before.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var change = Vector.zero
    var secondMoment = Vector.zero
    var previous = Vector.zero
  }

  /// What corrects each average, and the steps done.
  struct Scalars: Sendable {
    var firstCorrection = BiasCorrection()
    var changeCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
    var steps = 0
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.changeCorrection.advance(keeping: beta2)
    _ = scalars.secondCorrection.advance(keeping: beta3)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    let difference = scalars.steps == 1 ? .zero : gradient - slots.previous
    slots.previous = gradient
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    slots.change = beta2 * slots.change + (1 - beta2) * difference
    let ahead = gradient + coefficient * difference
    slots.secondMoment = beta3 * slots.secondMoment + (1 - beta3) * ahead.squared
    let (firstMoment, change) = corrected(slots, scalars)
    position =
      position - rate
      * quotient(firstMoment + change, denominator(slots, scalars), epsilon: epsilon)
  }

  /// c, how much the change counts.
  private var coefficient: Double { differenceCoefficient ?? beta2 }

  /// m̂ and c v̂.
  @inline(__always)
  private func corrected(_ slots: Slots, _ scalars: Scalars) -> (
    firstMoment: Vector, change: Vector
  ) {
    (
      slots.firstMoment / scalars.firstCorrection.divisor,
      coefficient * (slots.change / scalars.changeCorrection.divisor)
    )
  }

  /// The root that divides their sum.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    (slots.secondMoment / scalars.secondCorrection.divisor + epsilonRoot).squareRoot() + epsilon
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let previous = after.steps == 1 ? step.gradient : before.previous
    let difference = step.gradient - previous
    let (firstMoment, change) = corrected(after.slots, after.scalars)
    let sum = StepQuantity.memory("w", firstMoment + change, isQuiet: true)
    let root = epsilonRoot > 0 ? "√(n′ + ε_root)" : "√n′"
    let ratio = quotient(
      firstMoment + change, denominator(after.slots, after.scalars), epsilon: epsilon)
    return step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1) + [
      Beat(
        "the change", "d = g − g before", "how the gradient has changed since the step before",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .gradient("g before", previous, isQuiet: true),
          .gradient("d", difference, from: previous),
        ]),
      Beat(
        "the average change", "v ← β₂ v + (1 − β₂) d",
        "β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of the average change is kept",
        [
          .gradient("d", difference, isQuiet: true),
          .memory("v before", before.change, isQuiet: true), .memory("v", after.change),
        ]),
      Beat(
        "squares", "n ← β₃ n + (1 − β₃) (g + c d)²",
        "the gradient as it will be if the change continues, c = \(NumberText.figure(coefficient, significantDigits: 4))",
        [
          .gradient("g + c d", step.gradient + coefficient * difference),
          .lengths("√n before", before.secondMoment.squareRoot(), isQuiet: true),
          .lengths("√n", after.secondMoment.squareRoot()),
        ]),
      Beat(
        "the look ahead", "w = m′ + c v′", "both corrected for averages that started at 0",
        [
          .memory("m′", firstMoment), .memory("c v′", change, from: firstMoment),
          .memory("w", firstMoment + change),
        ]),
    ]
      + step.quotientBeats(
        of: sum, by: .lengths("\(root) + ε", denominator(after.slots, after.scalars)), ratio: ratio,
        step: -(step.rate * ratio),
        saying: "1 where gradients agree and stay the same")
  }

  static var watchFor: String {
    "Its memory is long, so it swings widely; what brakes it is the change of the gradients."
  }

  /// Proximal decay, as published; its share is 0 until it is set.
  static var defaultTransform: GradientTransform { .proximal() }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "adan" }
  static var summary: String { "Adam that looks ahead along the change of its gradients" }
  static var source: String {
    "X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan, Adan: adaptive Nesterov momentum algorithm for faster "
      + "optimizing deep models, 2022"
  }

  static var settings: [Setting<Self>] {
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
