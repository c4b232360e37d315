/// Lookahead: any rule runs ahead, and every k steps it is taken back part of the way.
///
///     θ ← the inner rule's step, at every step
///     slow ← slow + α (θ − slow),  θ ← slow        at every k-th step
///
/// The inner rule keeps its memory when it is taken back. Weight decay beside the step belongs to the
/// inner rule's step, so the slow weights take α of it.
/// Source: M. Zhang, J. Lucas, G. Hinton, J. Ba, Lookahead optimizer: k steps forward, 1 step back,
/// 2019.
struct Lookahead: Optimizer {
  typealias Vector = Point

  var inner = InnerRule(Momentum<Point>())
  var syncPeriod = 5
  var slowStepSize = 0.5

  init() {}

  /// The slow weights, and what the inner rule remembers.
  struct State: Sendable {
    var slow: Point
    /// Where the last step of the inner rule led.
    var fast: Point
    var inner: InnerRule.Memory
    /// The steps since the fast weights were last taken back.
    var age = 0
  }

  func initialState(at start: Point, rate: Double) -> State {
    State(slow: start, fast: start, inner: inner.initialMemory(start, rate))
  }

  func step(
    _ position: inout Point, _ state: inout State, gradient: Point, rate: Double,
    on oracle: Oracle<Point>
  ) {
    inner.step(&position, &state.inner, gradient, rate, oracle)
    state.fast = position
    guard isDue(countedBy: &state.age) else { return }
    state.slow = state.slow + slowStep(from: state.slow, to: state.fast)
    position = state.slow
  }

  /// Counts a step of the inner rule; returns whether the fast weights are taken back after it.
  func isDue(countedBy age: inout Int) -> Bool {
    age += 1
    guard age >= syncPeriod else { return false }
    age = 0
    return true
  }

  /// α (θ − slow), which the slow weights go.
  func slowStep<Vector: ParameterVector>(from slow: Vector, to fast: Vector) -> Vector {
    slowStepSize * (fast - slow)
  }

  /// The inner rule takes the decay in where it stands, before it is taken back.
  func decay(
    _ position: inout Point, _ state: inout State, by shift: Point, rate: Double
  ) {
    let before = state.fast
    inner.decay(&state.fast, &state.inner, shift, rate)
    guard state.age == 0 else {
      position = state.fast
      return
    }
    state.slow = state.slow + slowStep(from: before, to: state.fast)
    position = state.slow
  }

  static var auxiliaryIterateName: String? { "slow weights" }

  func auxiliaryIterate(of state: State, at position: Point) -> Point { state.slow }

  func beats(of step: StepRecord<Point, State>) -> [Beat<Point>] {
    let (before, after) = (step.before, step.after)
    let beats = inner.beats(
      StepRecord(
        position: step.position, gradient: step.gradient, gradientFormula: step.gradientFormula,
        rate: step.rate, before: before.inner, after: after.inner, next: after.fast,
        oracle: step.oracle))
    return beats + [
      returnBeat(
        from: step.position, ahead: after.fast, slow: before.slow, age: after.age, to: step.next)
    ]
  }

  /// What becomes of the fast weights after the inner rule's step.
  ///
  /// - Parameters:
  ///   - position: θ before the step.
  ///   - fast: where the inner rule led.
  ///   - slow: the slow weights before the step.
  ///   - age: the steps since the fast weights were last taken back, 0 where they are now.
  ///   - next: θ after the step.
  /// - Returns: the last beat of the rule.
  func returnBeat<Vector: ParameterVector>(
    from position: Vector, ahead fast: Vector, slow: Vector, age: Int, to next: Vector
  ) -> Beat<Vector> {
    guard age == 0 else {
      return Beat(
        "the slow weights wait", "θ and slow stay as they are",
        "it runs ahead: step \(age) of \(syncPeriod) before it is taken back",
        [.plain("θ", fast), .plain("slow", slow, .memory)], landing: .ghost(next))
    }
    return Beat(
      "taken back", "slow ← slow + α (θ − slow), θ ← slow",
      "α = \(NumberText.figure(slowStepSize, significantDigits: 4)) of the way to where it ran ahead in "
        + (syncPeriod == 1 ? "1 step" : "\(syncPeriod) steps"),
      [
        .plain("θ", fast), .plain("slow before", slow, .memory),
        .plain("α (θ − slow)", slowStep(from: slow, to: fast), .memory),
        .step("Δ", next - position),
      ], landing: .ghost(next))
  }

  static var watchFor: String {
    "The inner rule runs ahead and is taken back every few steps: its swings cancel out."
  }

  func initialRate(descent: Double, reach: Double) -> Double {
    inner.initialRate(descent, reach)
  }

  static var name: String { "lookahead" }
  static var summary: String { "any rule runs ahead, then is taken back part of the way" }
  static var source: String {
    "M. Zhang, J. Lucas, G. Hinton, J. Ba, Lookahead optimizer: k steps forward, 1 step back, 2019"
  }

  static var settings: [Setting<Self>] {
    [
      .optimizer("inner", \.inner, "inner", "the rule that runs ahead").prominent,
      .integer(
        "sync_period", \.syncPeriod, "k", in: 1...Int.max, aliases: ["k"],
        "the steps from one return to the next"
      ).prominent,
      .number(
        "slow_step_size", \.slowStepSize, "α", in: .unit, aliases: ["alpha"],
        "the part of the way that is kept"
      ).prominent,
    ]
  }
}
