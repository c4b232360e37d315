/// Adafactor without factors: steps relative to the distance of the point from the origin, of bounded size
/// themselves.
///
///     β = 1 − t^κ                              κ = −0.8, so 0 at the first step
///     v ← β v + (1 − β) (g² + ε₁ added)
///     u = g / √max(v, ε₁²)                     held: u / max(1, RMS(u)/d)
///     α = max(ε₂, RMS(θ)) · min(η, 1/√t)       η alone without `relativeStep`
///     θ ← θ − α u
///
/// RMS is the root of the mean square over the coordinates. v is factored for matrices only; a point
/// has none. PyTorch has a floor ε₁ and adds nothing; the paper and Keras add 1e-30 and have none.
/// Steps shrink with θ, so it slows down near the origin.
/// Source: N. Shazeer, M. Stern, Adafactor: adaptive learning rates with sublinear memory cost, 2018.
struct Adafactor<Vector: EuclideanVector>: ElementwiseOptimizer {
  var beta2Decay = -0.8
  var epsilon1Floor = Double.ulpOfOne
  var epsilon1Added = 0.0
  var epsilon2 = 1e-3
  var clipThreshold = 1.0
  var relativeStep = true

  init() {}

  /// The average of the squared gradients v.
  struct Slots: Sendable {
    var secondMoment = Vector.zero
  }

  /// The steps done, and what the sums say about the last one.
  struct Scalars: Sendable {
    var steps = 0.0
    /// 1 − β, the share of a new square in the average.
    var share = 0.0
    /// RMS(u), of u before it is held.
    var ratioRoot = 0.0
    /// RMS(θ).
    var positionRoot = 0.0
  }

  /// The squared lengths of u and θ.
  struct Sums: Summable {
    var ratio = 0.0
    var position = 0.0

    init() {}

    static func += (a: inout Sums, b: Sums) {
      a.ratio += b.ratio
      a.position += b.position
    }
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
    scalars.share = .pow(scalars.steps, beta2Decay)
  }

  @inline(__always)
  func sums(
    at position: Vector, _ slots: Slots, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> Sums {
    var sums = Sums()
    let ratio = ratio(gradient, nextMoment(slots, gradient, scalars))
    sums.ratio = ratio.dot(ratio)
    sums.position = position.dot(position)
    return sums
  }

  func advance(
    _ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double
  ) {
    let count = Double(problem.dimension).squareRoot()
    scalars.ratioRoot = sums.ratio.squareRoot() / count
    scalars.positionRoot = sums.position.squareRoot() / count
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.secondMoment = nextMoment(slots, gradient, scalars)
    let held = held(ratio(gradient, slots.secondMoment), scalars)
    position = position - size(rate, scalars) * held
  }

  /// v after the step.
  @inline(__always)
  private func nextMoment(_ slots: Slots, _ gradient: Vector, _ scalars: Scalars) -> Vector {
    (1 - scalars.share) * slots.secondMoment
      + scalars.share * (gradient.squared + epsilon1Added)
  }

  /// u before it is held.
  @inline(__always)
  private func ratio(_ gradient: Vector, _ secondMoment: Vector) -> Vector {
    quotient(gradient, denominator(secondMoment), epsilon: epsilon1Floor)
  }

  /// What divides the gradient.
  @inline(__always)
  private func denominator(_ secondMoment: Vector) -> Vector {
    secondMoment.clamped(from: epsilon1Floor * epsilon1Floor, to: .infinity).squareRoot()
  }

  /// u, no larger than d on the whole.
  @inline(__always)
  private func held(_ ratio: Vector, _ scalars: Scalars) -> Vector {
    ratio / max(1, scalars.ratioRoot / clipThreshold)
  }

  /// α of a step.
  @inline(__always)
  private func size(_ rate: Double, _ scalars: Scalars) -> Double {
    let relative = relativeStep ? min(rate, 1 / scalars.steps.squareRoot()) : rate
    return max(epsilon2, scalars.positionRoot) * relative
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let share = after.share
    let ratio = ratio(step.gradient, after.secondMoment)
    let held = held(ratio, after.scalars)
    let size = size(step.rate, after.scalars)
    return [
      step.gradientBeat,
      Beat(
        "average squared gradient", "v ← β v + (1 − β) g²",
        "β = \(NumberText.figure(1 - share, significantDigits: 4)) of the average is kept, more with every step",
        [
          .gradient("g", step.gradient),
          .lengths("√v before", before.secondMoment.squareRoot(), isQuiet: true),
          .lengths("√v", after.secondMoment.squareRoot()),
        ]),
      Beat(
        "divided by the root", "u = g / √v", "each coordinate is measured by its own gradients",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .lengths("√v", denominator(after.secondMoment)),
          .gradient("u", ratio, in: .unscaled),
        ]),
      Beat(
        "capped in size", "u / max(1, RMS(u)/d)",
        "no larger than d = \(NumberText.figure(clipThreshold, significantDigits: 4)) on the whole",
        [
          .gradient("u", ratio, in: .unscaled, isQuiet: true),
          .number("RMS(u)", after.ratioRoot), .gradient("u capped", held, in: .unscaled),
        ]),
      Beat(
        "scaled to the point", "α = max(ε₂, RMS(θ)) · \(relativeStep ? "min(η, 1/√t)" : "η")",
        "a share of the distance to the origin; \(step.rateText)",
        [
          .plain("θ", step.position), .number("RMS(θ)", after.positionRoot),
          .number("α", size),
        ]),
      step.lastBeat(
        "scaled by α", "−α u",
        "α = \(NumberText.figure(size, significantDigits: 4)) is the step where u is 1",
        [.gradient("u capped", held, in: .unscaled), .step("−α u", -(size * held))]),
    ]
  }

  static var watchFor: String {
    "Its steps are a share of the distance to the origin: long far from it, short close to it."
  }

  /// Decay beside the step, as in PyTorch; its share is 0 until it is set.
  static var defaultTransform: GradientTransform { .decoupled() }

  /// A tenth of the point's own size, whatever the function.
  func initialRate(descent: Double, reach: Double) -> Double { 0.1 }

  static var name: String { "adafactor" }
  static var summary: String { "steps relative to the distance of the point from the origin" }
  static var source: String {
    "N. Shazeer, M. Stern, Adafactor: adaptive learning rates with sublinear memory cost, 2018"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "beta2_decay", \.beta2Decay, "κ", in: Interval(from: -.infinity, to: 0),
        "how fast the share of new squares falls with the steps"
      ).prominent,
      .number(
        "epsilon1_floor", \.epsilon1Floor, "ε₁", in: .nonnegative, scale: .logarithmic,
        "the smallest length that divides the gradient"),
      .number(
        "epsilon1_added", \.epsilon1Added, "ε₁ added", in: .nonnegative,
        "added to every squared gradient"),
      .number(
        "epsilon2", \.epsilon2, "ε₂", in: .nonnegative, scale: .logarithmic,
        "the size a point counts for at least"),
      .number(
        "clip_threshold", \.clipThreshold, "d", in: .positive, scale: .logarithmic,
        "the largest size of a step before its scaling"),
      .flag("relative_step", \.relativeStep, "1/√t", "keeps the rate below 1/√t"),
    ]
  }
}
