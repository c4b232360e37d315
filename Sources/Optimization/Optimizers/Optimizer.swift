/// An update rule: the settings of an optimizer and its arithmetic for one step.
///
/// A rule is a value with nothing but settings. What it remembers between steps is a separate
/// `State`, so settings can change in the middle of a run and a run can be copied. Rules are
/// written over any `ParameterVector`; the gradient, the rate, noise, clipping and weight decay
/// come from the run.
public protocol Optimizer<Vector>: Configurable {
  associatedtype Vector: ParameterVector
  /// What the rule remembers from step to step.
  associatedtype State: Sendable

  /// What the rule remembers before its first step.
  ///
  /// - Parameters:
  ///   - start: the point the run starts from.
  ///   - rate: the scheduled rate of the first step.
  /// - Returns: the state the first step begins with.
  func initialState(at start: Vector, rate: Double) -> State

  /// Moves the position by one step.
  ///
  /// - Parameters:
  ///   - position: θ, on return the next one.
  ///   - state: what the rule remembers, on return updated.
  ///   - gradient: g at the position, after noise, clipping and coupled weight decay.
  ///   - rate: η, the scheduled learning rate of this step.
  ///   - oracle: the function, for rules that need more of it than the gradient.
  func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>)

  /// Takes another momentum, where the rule has one; a schedule may change it from step to step.
  ///
  /// It is the share of the velocity that is kept, or β₁ of an average of gradients (PyTorch 2.13.0,
  /// OneCycleLR). Corrections for averages that start at 0 divide by 1 − the product of the shares so
  /// far, which is exact; PyTorch's is 1 − βᵗ with the share of the last step. Rules whose estimates
  /// assume that the share stays the same (D-Adaptation, Prodigy, schedule-free) leave it.
  mutating func setMomentum(_ momentum: Double)

  /// Why there is no step from a point, in words; nil where there is one, or nothing to be said of it.
  func obstacle(at position: Vector, gradient: Vector, on oracle: Oracle<Vector>) -> String?

  /// Whether steps ask the oracle for anything; a run spares itself the trouble where not.
  static var asksTheOracle: Bool { get }

  /// Takes in the weight decay that goes beside the step, after the step.
  ///
  /// - Parameters:
  ///   - position: θ after the step, on return after the decay.
  ///   - state: what the rule remembers, for rules that keep further points.
  ///   - shift: what decay adds to the point at the scheduled rate, such as −ηλθ.
  ///   - rate: η, the scheduled rate that the shift is for.
  func decay(_ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double)

  /// What the second point is that the rule keeps beside θ, such as "average"; nil where it keeps none.
  static var auxiliaryIterateName: String? { get }

  /// The second point; θ itself where the rule keeps none.
  func auxiliaryIterate(of state: State, at position: Vector) -> Vector

  /// The parts of a step that was done, in the order they are calculated.
  ///
  /// The last one shows where the step leads; the run adds the move itself, and what noise, clipping
  /// and weight decay do. Whatever the rule remembers comes from the record.
  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>]

  /// What to watch for while the rule runs, in one sentence.
  static var watchFor: String { get }

  /// Clipping and weight decay of a run that sets neither.
  static var defaultTransform: GradientTransform { get }

  /// The largest η·λ for which the rule is stable on a quadratic of curvature λ; nil where none is known.
  var stabilityLimit: Double? { get }

  /// The rate a step goes by, where the rule lets the scheduled one fall.
  func ownRate(_ scheduled: Double, at step: Int) -> Double

  /// Whether the first rate belongs to the rule, as 1 does to Newton's method.
  ///
  /// Otherwise it is a guess, in place of which others are tried where they show more.
  static var isRateConventional: Bool { get }

  /// The rate the rule begins with, from which a recommended one is looked for.
  ///
  /// - Parameters:
  ///   - descent: the rate that suits gradient descent on the function at hand.
  ///   - reach: the width of the drawn part of the function.
  /// - Returns: η before the schedule, above 0.
  func initialRate(descent: Double, reach: Double) -> Double

  /// The rate and the settings that go with it where the curvatures round a minimum are known; nil for a
  /// rule that is not tuned to them.
  func tuning(to curvatures: Curvatures) -> Recommendation?
}

extension Optimizer {
  public mutating func setMomentum(_ momentum: Double) {}
  public func obstacle(at position: Vector, gradient: Vector, on oracle: Oracle<Vector>) -> String?
  {
    nil
  }
  public static var asksTheOracle: Bool { true }
  public static var auxiliaryIterateName: String? { nil }
  public static var isRateConventional: Bool { false }
  public static var defaultTransform: GradientTransform { GradientTransform() }
  public var stabilityLimit: Double? { nil }
  public func tuning(to curvatures: Curvatures) -> Recommendation? { nil }
  public func ownRate(_ scheduled: Double, at step: Int) -> Double { scheduled }
  public static var watchFor: String { "" }

  /// The rate that suits gradient descent.
  public func initialRate(descent: Double, reach: Double) -> Double { descent }

  /// The gradient, and the whole step that came of it.
  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [
      step.gradientBeat,
      step.lastBeat(
        "the step", "Δ", "what the rule makes of the gradient at \(step.rateText)",
        [.gradient("g", step.gradient, isQuiet: true), .step("Δ", step.next - step.position)]),
    ]
  }

  @inline(__always)
  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    position = position + shift
  }

  @inline(__always)
  public func auxiliaryIterate(of state: State, at position: Vector) -> Vector { position }

  /// The quotient of two vectors, with 0 where the first one is 0 whatever the second.
  ///
  /// Where a rule allows ε = 0, a coordinate that never had a gradient would otherwise be 0/0.
  @inline(__always)
  func quotient(_ numerator: Vector, _ denominator: Vector, epsilon: Double) -> Vector {
    let quotient = numerator / denominator
    guard epsilon == 0 else { return quotient }
    return numerator.bySign(positive: quotient, zero: .zero, negative: quotient)
  }
}
