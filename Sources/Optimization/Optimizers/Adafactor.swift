/// Adafactor without factors: steps relative to the size of the point, of bounded size themselves.
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
public struct Adafactor<Vector: EuclideanVector>: Optimizer {
  public var beta2Decay = -0.8
  public var epsilon1Floor = Double.ulpOfOne
  public var epsilon1Added = 0.0
  public var epsilon2 = 1e-3
  public var clipThreshold = 1.0
  public var relativeStep = true

  public init() {}

  /// The average of the squared gradients v, and the steps done.
  public struct State: Sendable {
    var squares = Vector.zero
    var steps = 0.0
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    state.steps += 1
    let share = newShare(at: state.steps)
    state.squares =
      (1 - share) * state.squares + share * (gradient.squared + epsilon1Added)
    let size = size(of: position, rate, at: state.steps, oracle)
    position = position - size * held(ratio(gradient, state), oracle)
  }

  /// 1 − β, the share of a new square in the average.
  private func newShare(at step: Double) -> Double { .pow(step, beta2Decay) }

  /// u before it is held.
  @inline(__always)
  private func ratio(_ gradient: Vector, _ state: State) -> Vector {
    quotient(gradient, denominator(state), epsilon: epsilon1Floor)
  }

  /// What divides the gradient.
  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    state.squares.clamped(from: epsilon1Floor * epsilon1Floor, to: .infinity).squareRoot()
  }

  /// u, no larger than d on the whole.
  @inline(__always)
  private func held(_ ratio: Vector, _ oracle: Oracle<Vector>) -> Vector {
    ratio / max(1, meanRoot(ratio, oracle) / clipThreshold)
  }

  /// α of a step.
  private func size(
    of position: Vector, _ rate: Double, at step: Double, _ oracle: Oracle<Vector>
  ) -> Double {
    let relative = relativeStep ? min(rate, 1 / step.squareRoot()) : rate
    return max(epsilon2, meanRoot(position, oracle)) * relative
  }

  /// RMS: the root of the mean square of the elements that count.
  private func meanRoot(_ vector: Vector, _ oracle: Oracle<Vector>) -> Double {
    vector.norm / Double(oracle.dimension).squareRoot()
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after, oracle) = (step.before, step.after, step.oracle)
    let share = newShare(at: after.steps)
    let ratio = ratio(step.gradient, after)
    let held = held(ratio, oracle)
    let size = size(of: step.position, step.rate, at: after.steps, oracle)
    return [
      step.gradientBeat,
      Beat(
        "squares on average", "v ← β v + (1 − β) g²",
        "β = \(CaptionText.number(1 - share)) of the average is kept, with every step more",
        [
          .gradient("g", step.gradient),
          .lengths("√v before", before.squares.squareRoot(), isQuiet: true),
          .lengths("√v", after.squares.squareRoot()),
        ]),
      Beat(
        "divided by the root", "u = g / √v", "each coordinate is measured by its own slopes",
        [
          .gradient("g", step.gradient, isQuiet: true), .lengths("√v", denominator(after)),
          .gradient("u", ratio, in: .unscaled),
        ]),
      Beat(
        "held to its usual size", "u / max(1, RMS(u)/d)",
        "no larger than d = \(CaptionText.number(clipThreshold)) on the whole",
        [
          .gradient("u", ratio, in: .unscaled, isQuiet: true),
          .number("RMS(u)", meanRoot(ratio, oracle)), .gradient("u held", held, in: .unscaled),
        ]),
      Beat(
        "as large as the point", "α = max(ε₂, RMS(θ)) · \(relativeStep ? "min(η, 1/√t)" : "η")",
        "a share of the distance to the origin; \(step.rateText)",
        [
          .plain("θ", step.position), .number("RMS(θ)", meanRoot(step.position, oracle)),
          .number("α", size),
        ]),
      step.lastBeat(
        "scaled by α", "−α u", "α = \(CaptionText.number(size)) is the step where u is 1",
        [.gradient("u held", held, in: .unscaled), .step("−α u", -(size * held))]),
    ]
  }

  public static var watchFor: String {
    "Its steps are a share of the distance to the origin: long far from it, short close to it."
  }

  /// Decay beside the step, as in PyTorch; its share is 0 until it is set.
  public static var defaultTransform: GradientTransform { .decoupled() }

  /// A tenth of the point's own size, whatever the function.
  public func initialRate(descent: Double, reach: Double) -> Double { 0.1 }

  public static var name: String { "adafactor" }
  public static var summary: String { "steps relative to the size of the point" }
  public static var source: String {
    "N. Shazeer, M. Stern, Adafactor: adaptive learning rates with sublinear memory cost, 2018"
  }

  public static var settings: [Setting<Self>] {
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
