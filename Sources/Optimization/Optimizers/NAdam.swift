/// NAdam: Adam with Nesterov's look-ahead.
///
///     m ← β₁ m + (1 − β₁) g          v ← β₂ v + (1 − β₂) g²          v̂ = v / (1 − β₂ᵗ)
///     momentum_schedule   μₜ = β₁ (1 − ½ · 0.96^(ψ t))               (paper, PyTorch, Keras)
///     next_correction     μₜ = β₁                                    (Optax)
///     n = μₜ₊₁ m / (1 − Πₜ μₜ₊₁) + (1 − μₜ) g / (1 − Πₜ)             Πₜ = μ₁ μ₂ … μₜ
///     θ ← θ − η n / (√(v̂ + ε_root) + ε)
///
/// ψ is 0.004 in the paper and PyTorch; 1 gives Keras' rule. Without bias correction nothing is
/// divided by 1 − Π or 1 − β₂ᵗ.
/// Source: T. Dozat, Incorporating Nesterov momentum into Adam, 2016.
struct NAdam<Vector: ParameterVector>: ElementwiseOptimizer {
  /// Which share of the average a step looks ahead by.
  enum Form: String, CaseIterable, Sendable {
    case momentumSchedule = "momentum_schedule"
    case nextCorrection = "next_correction"
  }

  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var epsilonPosition = EpsilonOrder.afterCorrection
  var form = Form.momentumSchedule
  var momentumDecay = 0.004
  var biasCorrection = true

  init() {}

  /// The averages m and v.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var secondMoment = Vector.zero
  }

  /// What corrects each average, and the steps done.
  struct Scalars: Sendable {
    /// With the product Πₜ in place of a power.
    var momentumCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
    var steps = 0.0
    /// What n takes of the average and of the slope.
    var shares = (memory: 0.0, slope: 0.0)
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
    _ = scalars.momentumCorrection.advance(keeping: share(at: scalars.steps))
    _ = scalars.secondCorrection.advance(keeping: beta2)
    scalars.shares = shares(scalars)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    let (memory, slope) = parts(slots, scalars, gradient)
    let ratio = quotient(memory + slope, denominator(slots, scalars), epsilon: epsilon)
    position = position - rate * ratio
  }

  /// μₜ, the share of the average that a step looks ahead by.
  private func share(at step: Double) -> Double {
    guard form == .momentumSchedule else { return beta1 }
    return beta1 * (1 - 0.5 * .pow(0.96, step * momentumDecay))
  }

  /// What n takes of the average and of the slope.
  @inline(__always)
  private func shares(_ scalars: Scalars) -> (memory: Double, slope: Double) {
    let share = share(at: scalars.steps)
    let next = self.share(at: scalars.steps + 1)
    guard biasCorrection else { return (next, 1 - share) }
    var following = scalars.momentumCorrection
    return (
      next / following.advance(keeping: next), (1 - share) / scalars.momentumCorrection.divisor
    )
  }

  /// What the average and the slope add to n.
  @inline(__always)
  private func parts(
    _ slots: Slots, _ scalars: Scalars, _ gradient: Vector
  ) -> (memory: Vector, slope: Vector) {
    (scalars.shares.memory * slots.firstMoment, scalars.shares.slope * gradient)
  }

  /// The root that divides n.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    epsilonPosition.divisor(
      slots.secondMoment, correction: biasCorrection ? scalars.secondCorrection.divisor : 1,
      epsilon: epsilon, root: epsilonRoot)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let (memory, slope) = parts(after.slots, after.scalars, step.gradient)
    let length = StepQuantity.lengths(
      epsilonPosition.symbol(isCorrected: biasCorrection, root: epsilonRoot),
      denominator(after.slots, after.scalars))
    let ratio = quotient(memory + slope, denominator(after.slots, after.scalars), epsilon: epsilon)
    let isCorrected = biasCorrection
    var beats =
      step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1)
      + step.squareBeats(from: before.secondMoment, to: after.secondMoment, keeping: beta2)
    beats.append(
      Beat(
        "the look ahead",
        isCorrected ? "n = μ′ m / (1 − Π μ′) + (1 − μ) g / (1 − Π)" : "n = μ′ m + (1 − μ) g",
        "the average as it will have faded, and the gradient once more",
        [
          .number("μ", share(at: after.steps)), .number("μ′", share(at: after.steps + 1)),
          .memory("m ahead", memory), .gradient("g share", slope, from: memory),
          .memory("n", memory + slope),
        ]))
    if isCorrected {
      beats.append(
        step.squareCorrected(after.secondMoment, by: after.secondCorrection.divisor, to: length))
    }
    return beats
      + step.quotientBeats(
        of: .memory("n", memory + slope, isQuiet: true), by: length, ratio: ratio,
        step: -(step.rate * ratio))
  }

  static var watchFor: String {
    "Adam that turns a step earlier: the newest gradient counts twice, so it swings less."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "nadam" }
  static var summary: String { "Adam that looks ahead, as Nesterov does" }
  static var source: String {
    "T. Dozat, Incorporating Nesterov momentum into Adam, 2016"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition),
      .choice("form", \.form, "form", "whether the look-ahead grows with the steps or stays β₁"),
      .number(
        "momentum_decay", \.momentumDecay, "ψ", in: .nonnegative,
        "how soon the look-ahead is full, in momentum_schedule"),
      .biasCorrection(\.biasCorrection),
    ]
  }
}
