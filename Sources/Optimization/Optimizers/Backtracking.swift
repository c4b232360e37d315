/// Gradient descent with a backtracking line search.
///
///     t = η, then t ← ρ t until f(θ − t g) ≤ f(θ) − c₁ t ‖g‖²
///     θ ← θ − t g
///
/// Every search begins at η anew. The condition asks for the share c₁ of what the slope promises; a
/// value that is no finite number never meets it. Where no trial meets it, the point rests.
/// Source: L. Armijo, Minimization of functions having Lipschitz continuous first partial
/// derivatives, 1966; J. Nocedal, S. Wright, Numerical optimization, second edition, 2006,
/// algorithm 3.1.
struct Backtracking<Vector: EuclideanVector>: Optimizer {
  var sufficientDecrease = 1e-4
  var shrinking = 0.5
  var mostTrials = 30

  init() {}

  /// The step taken last, and what was tried for it.
  struct State: Sendable {
    var length = 0.0
    var trials: [LineTrial] = []
  }

  func initialState(at start: Vector, rate: Double) -> State { State() }

  func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    state.length = 0
    state.trials.removeAll(keepingCapacity: true)
    let square = gradient.dot(gradient)
    guard square > 0, rate > 0 else { return }
    let line = SearchLine(origin: position, direction: -gradient, oracle: oracle)
    let value = oracle.value(position)
    var length = rate
    while state.trials.count < mostTrials {
      let trial = line.trial(at: length)
      state.trials.append(trial)
      if trial.value.isFinite, trial.value <= value - sufficientDecrease * length * square {
        state.length = length
        position = position - length * gradient
        return
      }
      length *= shrinking
    }
  }

  func obstacle(at position: Vector, gradient: Vector, on oracle: Oracle<Vector>) -> String? {
    var (point, state) = (position, State())
    step(&point, &state, gradient: gradient, rate: 1, on: oracle)
    guard state.length == 0, !state.trials.isEmpty else { return nil }
    return "none of \(state.trials.count) trial steps falls enough"
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let length = step.after.length
    return [
      step.gradientBeat,
      step.trialBeat(
        "φ = f(θ − tg) ≤ φ(0) − c₁t‖g‖²", along: "−g", step.after.trials, taking: length),
      step.lastBeat(
        "scaled by t", "−t g",
        "t = \(NumberText.figure(length, significantDigits: 4)) turns the gradient into a step",
        [.gradient("g", step.gradient), .step("−t g", -(length * step.gradient))]),
    ]
  }

  static var watchFor: String {
    "No step goes uphill, whatever η is; along a narrow valley the steps become very short."
  }

  static var isRateConventional: Bool { true }
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "backtracking" }
  static var aliases: [String] { ["armijo"] }
  static var summary: String {
    "gradient descent that shortens a step until it falls enough"
  }
  static var source: String {
    "L. Armijo, Minimization of functions having Lipschitz continuous first partial derivatives, "
      + "1966"
  }

  static var settings: [Setting<Self>] {
    let factor = Interval(from: 0, to: 1, includesLower: false, includesUpper: false)
    return [
      .number(
        "c1", \.sufficientDecrease, "c₁", in: .belowOne, scale: .logarithmic,
        "the share of the promised descent a step must deliver"),
      .number(
        "shrink", \.shrinking, "ρ", in: factor, aliases: ["rho"],
        "shortens the step after a trial that failed"
      ).prominent,
      .integer(
        "max_trials", \.mostTrials, "trials", in: 1...100,
        "the most trials of one step; after them the point rests"),
    ]
  }
}
