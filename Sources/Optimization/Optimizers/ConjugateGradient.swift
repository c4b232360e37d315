/// Nonlinear conjugate gradients; on a quadratic function the linear method, exact after two steps.
///
///     p ← −g + β p                          p = −g first, and after every `restart` steps
///     fletcher_reeves   β = g·g / g′·g′                        g′ is the gradient of the step before
///     polak_ribiere     β = max(0, g·(g − g′) / g′·g′)                                       (PR+)
///     t₁ = −g·p / p·Hp                      the lowest place of the parabola along p
///     θ ← θ + t p
///
/// exact_quadratic takes t = η t₁. strong_wolfe tries η t₁ first, which at η = 1 is exact and kept on
/// a quadratic, and searches on from there. Where the function does not curve upwards along p, t₁ is
/// min(1, 1/‖p‖). A direction that does not lead down is replaced by −g, as is one along which no
/// step was found. Over n parameters p·Hp is a central difference of gradients.
/// Source: M. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems, 1952;
/// R. Fletcher, C. Reeves, Function minimization by conjugate gradients, 1964; E. Polak, G. Ribière,
/// Note sur la convergence de méthodes de directions conjuguées, 1969.
struct ConjugateGradient<Vector: EuclideanVector>: Optimizer {
  /// How much of the last direction is kept.
  enum Form: String, CaseIterable, Sendable {
    case fletcherReeves = "fletcher_reeves"
    case polakRibiere = "polak_ribiere"
  }

  /// How the length of a step is found.
  enum LineSearch: String, CaseIterable, Sendable {
    case strongWolfe = "strong_wolfe"
    case exactQuadratic = "exact_quadratic"
  }

  var form = Form.polakRibiere
  var restart = 2
  var lineSearch = LineSearch.strongWolfe
  var sufficientDecrease = 1e-4
  var curvatureCondition = 0.1

  init() {}

  /// The last gradient and direction, the steps since the last restart, and how the last step came about.
  struct State: Sendable {
    var gradient = Vector.zero
    var direction = Vector.zero
    var age = 0
    var beta = 0.0
    var curvature = 0.0
    var length = 0.0
    var trials: [LineTrial] = []
  }

  func initialState(at start: Vector, rate: Double) -> State { State() }

  func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    turn(&state, gradient)
    let direction = state.direction
    let slope = gradient.dot(direction)
    state.curvature = oracle.curvature(position, direction)
    let first = rate * trialLength(state.curvature, slope, direction)
    switch lineSearch {
    case .exactQuadratic:
      state.length = slope < 0 ? first : 0
    case .strongWolfe:
      let line = SearchLine(origin: position, direction: direction, oracle: oracle)
      state.length = StrongWolfe(
        sufficientDecrease: sufficientDecrease, curvatureCondition: curvatureCondition
      ).step(
        along: line, slope: slope, first: first, trials: &state.trials)
    }
    if state.length == 0 { state.age = 0 }
    position = position + state.length * direction
  }

  /// Finds the direction of the next step.
  private func turn(_ state: inout State, _ gradient: Vector) {
    let isRestart = state.age == 0 || state.age >= restart
    state.beta = isRestart ? 0 : beta(gradient, state.gradient)
    var direction = state.beta * state.direction - gradient
    let slope = direction.dot(gradient)
    if isRestart || !(slope < 0) || !direction.absoluteSum.isFinite {
      direction = -gradient
      state.beta = 0
      state.age = 0
    }
    state.age += 1
    state.direction = direction
    state.gradient = gradient
  }

  /// β, the share of the last direction that is kept.
  private func beta(_ gradient: Vector, _ previous: Vector) -> Double {
    let square = previous.dot(previous)
    guard square > 0 else { return 0 }
    switch form {
    case .fletcherReeves: return gradient.dot(gradient) / square
    case .polakRibiere: return max(0, gradient.dot(gradient - previous) / square)
    }
  }

  /// t₁, the first step along a direction.
  private func trialLength(_ curvature: Double, _ slope: Double, _ direction: Vector) -> Double {
    curvature > 0 ? -slope / curvature : min(1, 1 / direction.norm)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let state = step.after
    let direction = state.direction
    let slope = step.gradient.dot(direction)
    let kept = state.beta * step.before.direction
    var beats = [
      step.gradientBeat,
      Beat(
        "the direction", "p ← −g + β p", turning(state),
        [
          .gradient("−g", -step.gradient), .number("β", state.beta),
          .memory("β p", kept, from: -step.gradient, isQuiet: true), .memory("p", direction),
        ]),
      Beat(
        "the parabola along p", "t₁ = −g · p / (p · H p)",
        state.curvature > 0
          ? "t₁ is where the parabola along p is lowest"
          : "no curvature upwards along p: t₁ is 1, or less for a long p",
        [
          .number("g · p", slope), .number("p · H p", state.curvature),
          .number("t₁", trialLength(state.curvature, slope, direction)),
        ]),
    ]
    if lineSearch == .strongWolfe {
      beats.append(
        step.trialBeat(
          "strong Wolfe: φ = f(θ + t p)", along: "p", state.trials,
          taking: state.length, asksForSlopes: true))
    }
    return beats + [
      step.lastBeat(
        "scaled by t", "t p",
        "t = \(NumberText.figure(state.length, significantDigits: 4)) turns the direction into a step",
        [.memory("p", direction), .step("t p", state.length * direction)])
    ]
  }

  /// How the direction came about.
  private func turning(_ state: State) -> String {
    state.beta == 0
      ? "a fresh start: straight against the gradient"
      : "β = \(NumberText.figure(state.beta, significantDigits: 4)) of the last direction joins the way down"
  }

  static var watchFor: String {
    "On a quadratic it arrives in two steps; elsewhere it follows a valley without the zigzag."
  }

  static var isRateConventional: Bool { true }
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "conjugate_gradient" }
  static var shortName: String { "cg" }
  static var summary: String {
    "line searches along directions that do not undo each other"
  }
  static var source: String {
    "R. Fletcher, C. Reeves, Function minimization by conjugate gradients, 1964"
  }

  static var settings: [Setting<Self>] {
    [
      .choice("form", \.form, "form", "how much of the last direction is kept").prominent,
      .integer(
        "restart", \.restart, "restart", in: 1...1_000_000,
        "steps after which it restarts along −g; 1 is steepest descent"),
      .choice(
        "line_search", \.lineSearch, "search",
        "a search along p, or the step that is exact on a quadratic"),
      .number(
        "c1", \.sufficientDecrease, "c₁", in: .belowOne, scale: .logarithmic,
        "the share of the promised descent a step must deliver"),
      .number(
        "c2", \.curvatureCondition, "c₂", in: .belowOne,
        "the share of the slope along p a step may leave; 0 searches on"),
    ]
  }
}
