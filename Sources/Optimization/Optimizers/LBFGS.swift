/// L-BFGS: an estimate of the inverse Hessian from the last few moves and what they did to the slope.
///
///     s = the last move, y = g − g′, ρ = 1 / s·y          a pair; the last `history_size` are kept
///     q = g;  newest to oldest: α = ρ s·q, q ← q − α y                       (the two loops)
///     r = H₀ q;  oldest to newest: r ← r + (α − ρ y·r) s
///     d = −r,  θ ← θ + t d,  H₀ = s·y / y·y of the newest pair
///     torch   first H₀ = 1 and t = η min(1, 1/Σ|g|), then t = η; a pair is kept if s·y > the threshold;
///             rests where max|g| ≤ tolerance_gradient or g·d > −tolerance_change
///     optax   first H₀ = min(1, 1/‖g‖), t = η; every pair is kept
///
/// PyTorch's own tolerance of change is 1e-9, with which a run rests where f is still that far above
/// the minimum; 0 leaves the end to the gradient. With strong_wolfe the t above is the first trial of a
/// line search.
/// Source: J. Nocedal, Updating quasi-Newton matrices with limited storage, 1980; D. Liu, J. Nocedal,
/// On the limited memory BFGS method for large scale optimization, 1989.
struct LBFGS<Vector: EuclideanVector>: Optimizer {
  /// Whose first step and whose conditions apply.
  enum Form: String, CaseIterable, Sendable {
    case torch, optax
  }

  /// How the length of a step is found.
  enum LineSearch: String, CaseIterable, Sendable {
    case none
    case strongWolfe = "strong_wolfe"
  }

  var form = Form.torch
  var historySize = 10
  var toleranceGradient = 1e-7
  var toleranceChange = 0.0
  var curvatureThreshold = 1e-10
  var lineSearch = LineSearch.none
  var sufficientDecrease = 1e-4
  var curvatureCondition = 0.9

  init() {}

  /// A move s, the change y of the gradient over it, and ρ = 1 / s·y.
  struct Pair: Sendable {
    let s: Vector
    let y: Vector
    let rho: Double
    /// α, which the first loop leaves to the second.
    var alpha = 0.0
  }

  /// The pairs and H₀, the last move and gradient, and how the last step came about.
  struct State: Sendable {
    var pairs: [Pair] = []
    var scale = 1.0
    var isFresh = true
    var move = Vector.zero
    var gradient = Vector.zero
    var direction = Vector.zero
    var length = 0.0
    var trials: [LineTrial] = []
  }

  func initialState(at start: Vector, rate: Double) -> State { State() }

  func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    state.direction = .zero
    state.length = 0
    state.trials.removeAll(keepingCapacity: true)
    let isTorch = form == .torch
    if isTorch, gradient.largestMagnitude <= toleranceGradient { return }
    let first = isTorch && state.isFresh ? min(1, 1 / gradient.absoluteSum) * rate : rate
    learn(&state, gradient)
    let direction = -product(&state, gradient)
    let slope = gradient.dot(direction)
    state.isFresh = false
    state.gradient = gradient
    state.direction = direction
    state.move = .zero
    if isTorch, slope > -toleranceChange { return }
    switch lineSearch {
    case .none:
      state.length = first
    case .strongWolfe:
      let line = SearchLine(origin: position, direction: direction, oracle: oracle)
      state.length = StrongWolfe(
        sufficientDecrease: sufficientDecrease, curvatureCondition: curvatureCondition
      ).step(
        along: line, slope: slope, first: first, trials: &state.trials)
    }
    state.move = state.length * direction
    position = position + state.move
  }

  func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    position = position + shift
    state.move = state.move + shift
  }

  /// Takes in the last move and what it did to the gradient.
  private func learn(_ state: inout State, _ gradient: Vector) {
    guard !state.isFresh else {
      state.scale = form == .optax ? min(1, 1 / gradient.norm) : 1
      return
    }
    let s = state.move
    let y = gradient - state.gradient
    let curvature = s.dot(y)
    let square = y.dot(y)
    if form == .torch, !(curvature > curvatureThreshold) { return }
    let surplus = state.pairs.count + 1 - historySize
    if surplus > 0 { state.pairs.removeFirst(min(surplus, state.pairs.count)) }
    // A pair without curvature, or with one too small to divide by, has no say.
    let rho = (1 / curvature).isFinite ? 1 / curvature : 0
    state.pairs.append(Pair(s: s, y: y, rho: rho))
    state.scale = square > 0 ? curvature / square : 1
  }

  /// H g, the estimated inverse Hessian times the gradient, by the two loops.
  private func product(_ state: inout State, _ gradient: Vector) -> Vector {
    var q = gradient
    for index in state.pairs.indices.reversed() {
      let pair = state.pairs[index]
      let alpha = pair.rho * pair.s.dot(q)
      state.pairs[index].alpha = alpha
      q = q - alpha * pair.y
    }
    var r = state.scale * q
    for pair in state.pairs {
      r = r + (pair.alpha - pair.rho * pair.y.dot(r)) * pair.s
    }
    return r
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let state = step.after
    let move = step.before.move
    let change = step.before.isFresh ? .zero : step.gradient - step.before.gradient
    var beats = [
      step.gradientBeat,
      Beat(
        "the last move", "s = Δθ, y = g − g before", learning(step),
        [
          .memory("s", move, in: .place), .gradient("y", change),
          .number("s · y", move.dot(change)),
        ]),
      Beat(
        "the memory", "H₀ = s · y / (y · y)",
        state.pairs.isEmpty
          ? "no pair yet: H₀ is a first guess"
          : "H₀ is one over the newest curvature, for all directions",
        [.number("pairs", Double(state.pairs.count)), .number("H₀", state.scale)]),
      Beat(
        "the two loops", "d = −H g, H ≈ (∇²f)⁻¹",
        "every pair corrects H₀ in its own direction",
        [
          .gradient("−H₀ g", -(state.scale * step.gradient), in: .unscaled),
          .memory("d", state.direction, in: .unscaled),
        ]),
    ]
    if lineSearch == .strongWolfe {
      beats.append(
        step.trialBeat(
          "strong Wolfe: φ = f(θ + t d)", along: "d", state.trials,
          taking: state.length, asksForSlopes: true))
    }
    let length = NumberText.figure(state.length, significantDigits: 4)
    return beats + [
      step.lastBeat(
        "scaled by t", "t d",
        state.length == 0
          ? "within the tolerances, or without a way down: the point rests"
          : "t = \(length) turns the direction into a step",
        [
          .memory("d", state.direction, in: .unscaled),
          .step("t d", state.length * state.direction),
        ])
    ]
  }

  /// What became of the last move.
  private func learning(_ step: StepRecord<Vector, State>) -> String {
    if step.before.isFresh { return "there is none yet" }
    if form == .torch, step.gradient.largestMagnitude <= toleranceGradient {
      return "the gradient is within its tolerance: nothing more is learnt"
    }
    let product = step.before.move.dot(step.gradient - step.before.gradient)
    if form == .torch, !(product > curvatureThreshold) {
      return
        "no new pair: s · y is not above \(NumberText.figure(curvatureThreshold, significantDigits: 4))"
    }
    return "a new pair: how far it went, and how the gradient changed on the way"
  }

  static var watchFor: String {
    "Each step teaches it the curvature: it soon jumps like Newton, but may overshoot before."
  }

  static var isRateConventional: Bool { true }
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "lbfgs" }
  static var aliases: [String] { ["l-bfgs"] }
  static var summary: String { "learns the curvature from its last few steps" }
  static var source: String {
    "D. Liu, J. Nocedal, On the limited memory BFGS method for large scale optimization, 1989"
  }

  static var settings: [Setting<Self>] {
    [
      .choice("form", \.form, "form", "whose first step and whose conditions apply"),
      .integer(
        "history_size", \.historySize, "m", in: 1...100, aliases: ["memory_size"],
        "how many pairs of steps and changes of gradient are kept"
      ).prominent,
      .choice(
        "line_search", \.lineSearch, "search", "none takes t = η; strong_wolfe searches from there"
      ),
      .number(
        "tolerance_gradient", \.toleranceGradient, "tol g", in: .nonnegative, scale: .logarithmic,
        "PyTorch stops where no component of the gradient is larger"),
      .number(
        "tolerance_change", \.toleranceChange, "tol Δ", in: .nonnegative, scale: .logarithmic,
        "PyTorch stops where −g · d is smaller"),
      .number(
        "curvature_threshold", \.curvatureThreshold, "s·y min", in: .nonnegative,
        scale: .logarithmic, "PyTorch keeps a pair whose s · y is larger"),
      .number(
        "c1", \.sufficientDecrease, "c₁", in: .belowOne, scale: .logarithmic,
        "the share of the promised descent a step must deliver"),
      .number(
        "c2", \.curvatureCondition, "c₂", in: .belowOne,
        "the share of the slope along d a step may leave; 0 searches on"),
    ]
  }
}
