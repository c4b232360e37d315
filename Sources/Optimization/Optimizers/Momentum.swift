/// Momentum, the heavy ball, in its three forms.
///
///     accumulate       v ← μ v + (1 − τ) g      θ ← θ − η v          (PyTorch, Optax)
///     velocity         v ← μ v − η (1 − τ) g    θ ← θ + v            (Keras; Sutskever 2013)
///     moving_average   v ← μ v + (1 − μ) g      θ ← θ − η v
///
/// The first two draw the same path as long as η is constant. With `firstStep` gradient the first
/// v is the bare gradient, as in PyTorch; with dampened it follows from v = 0. Bias correction
/// divides v by 1 − μᵗ in the step, not in the state. Nesterov's variant looks ahead:
/// accumulate θ ← θ − η(g + μv), velocity θ ← θ + μv − ηg, moving_average θ ← θ − η((1−μ)g + μv).
/// Source: B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964;
/// I. Sutskever, J. Martens, G. Dahl, G. Hinton, On the importance of initialization and momentum
/// in deep learning, 2013.
struct Momentum<Vector: ParameterVector>: ElementwiseOptimizer {
  /// What the remembered vector sums up.
  enum Form: String, CaseIterable, Sendable {
    case accumulate, velocity
    case movingAverage = "moving_average"
  }

  /// What the remembered vector is after the first step.
  enum FirstStep: String, CaseIterable, Sendable {
    case gradient, dampened
  }

  var momentum = 0.9
  var dampening = 0.0
  var form = Form.accumulate
  var firstStep = FirstStep.gradient
  var biasCorrection = false
  var nesterov = false

  init() {}

  /// The remembered vector v.
  struct Slots: Sendable {
    var velocity = Vector.zero
  }

  /// Whether v is still that of the start, what corrects it, and the share of the gradient that joins it.
  struct Scalars: Sendable {
    var isFresh = true
    var correction = BiasCorrection()
    var share = 1.0
  }

  mutating func setMomentum(_ momentum: Double) { self.momentum = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.share = share(isFirst: scalars.isFresh)
    scalars.isFresh = false
    if biasCorrection { _ = scalars.correction.advance(keeping: momentum) }
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    // Mostly all of it joins; the product would lengthen the wait for each step.
    let part = scalars.share == 1 ? gradient : scalars.share * gradient
    switch form {
    case .accumulate, .movingAverage:
      slots.velocity = momentum * slots.velocity + part
      let memory = corrected(slots, scalars)
      guard nesterov else {
        position = position - rate * memory
        return
      }
      let ahead = form == .movingAverage ? part : gradient
      position = position - rate * (ahead + momentum * memory)
    case .velocity:
      slots.velocity = momentum * slots.velocity - rate * part
      let memory = corrected(slots, scalars)
      position = position + (nesterov ? momentum * memory - rate * gradient : memory)
    }
  }

  /// The share of a gradient that joins the velocity.
  private func share(isFirst: Bool) -> Double {
    if form == .movingAverage { return 1 - momentum }
    return isFirst && firstStep == .gradient ? 1 : 1 - dampening
  }

  /// The velocity as the step takes it.
  @inline(__always)
  private func corrected(_ slots: Slots, _ scalars: Scalars) -> Vector {
    biasCorrection ? slots.velocity / scalars.correction.divisor : slots.velocity
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let kept = momentum * step.before.velocity
    let share = step.after.share
    let part = share == 1 ? step.gradient : share * step.gradient
    let unit: StepQuantity<Vector>.Unit = form == .velocity ? .place : .slope
    let term = (form == .velocity ? "η " : "") + (share == 1 ? "g" : shareSymbol + " g")
    let sign = form == .velocity ? "−" : "+"
    let joined = form == .velocity ? -(step.rate * part) : part
    let velocity = step.after.velocity
    var beats = [
      Beat(
        "the velocity shrinks", "β v",
        "β = \(NumberText.figure(momentum, significantDigits: 4)) of it is kept",
        [
          .memory("v before", step.before.velocity, in: unit, isQuiet: true),
          .memory("β v", kept, in: unit),
        ]),
      step.gradientBeat,
      Beat(
        "the sum", "v ← β v \(sign) \(term)", "what is left of the velocity, and the new gradient",
        [
          .memory("β v", kept, in: unit, isQuiet: true),
          .gradient(
            (form == .velocity ? "−" : "") + term, joined, from: kept, in: unit),
          .memory("v", velocity, in: unit),
        ]),
    ]
    let memory = biasCorrection ? velocity / step.after.correction.divisor : velocity
    if biasCorrection {
      beats.append(
        Beat(
          "correction", "v / (1 − βᵗ)", "makes up for a velocity that started at 0",
          [
            .memory("v", velocity, in: unit, isQuiet: true),
            .number("1 − βᵗ", step.after.correction.divisor), .memory("v′", memory, in: unit),
          ]))
    }
    let symbol = biasCorrection ? "v′" : "v"
    return beats + (nesterov ? lookAhead(step, part, memory, symbol) : [roll(step, memory, symbol)])
  }

  /// The last beat without the look-ahead.
  private func roll(
    _ step: StepRecord<Vector, State>, _ memory: Vector, _ symbol: String
  ) -> Beat<Vector> {
    guard form == .velocity else {
      return step.lastBeat(
        "scaled by η", "−η \(symbol)", "\(step.rateText) turns the velocity into a step",
        [.memory(symbol, memory), .step("−η \(symbol)", -(step.rate * memory))])
    }
    return step.lastBeat(
      "the velocity is the step", "θ + \(symbol)", "η is already part of the velocity",
      [.step(symbol, memory)])
  }

  /// The last beats with the look-ahead.
  private func lookAhead(
    _ step: StepRecord<Vector, State>, _ part: Vector, _ memory: Vector, _ symbol: String
  ) -> [Beat<Vector>] {
    let ahead = form == .movingAverage ? part : step.gradient
    let term = form == .movingAverage ? "\(shareSymbol) g" : "g"
    let rolled = momentum * memory
    let caption = "the gradient once more, and the velocity as it will have shrunk"
    guard form == .velocity else {
      let sum = ahead + rolled
      return [
        Beat(
          "the look ahead", "\(term) + β \(symbol)", caption,
          [
            .gradient(term, ahead), .memory("β \(symbol)", rolled, from: ahead),
            .memory("sum", sum),
          ]),
        step.lastBeat(
          "scaled by η", "−η (\(term) + β \(symbol))", "\(step.rateText) turns the sum into a step",
          [.memory("sum", sum), .step("Δ", -(step.rate * sum))]),
      ]
    }
    let pull = -(step.rate * step.gradient)
    return [
      step.lastBeat(
        "the look ahead", "β \(symbol) − η g", caption,
        [
          .memory("β \(symbol)", rolled, in: .place),
          .gradient("−η g", pull, from: rolled, in: .place), .step("Δ", rolled + pull),
        ])
    ]
  }

  /// The share of a gradient that joins the velocity, as formulas write it.
  private var shareSymbol: String { form == .movingAverage ? "(1 − β)" : "(1 − τ)" }

  static var watchFor: String {
    "It gathers speed along a valley, evens out the zigzag, and overshoots before it turns."
  }

  /// The limit on η·λ: 2(1+μ), with Nesterov's look-ahead (2+2μ)/(1+2μ), over the gradient's share.
  ///
  /// Bias correction fades and leaves it as it is.
  var stabilityLimit: Double? {
    let share = form == .movingAverage ? 1 - momentum : 1 - dampening
    guard nesterov else { return share > 0 ? 2 * (1 + momentum) / share : nil }
    // The look-ahead takes the whole gradient, which only the moving average scales as it does v.
    let isUniform = form == .movingAverage || share == 1
    return isUniform && share > 0 ? (2 + 2 * momentum) / (1 + 2 * momentum) / share : nil
  }

  func initialRate(descent: Double, reach: Double) -> Double {
    form == .movingAverage ? descent : descent * (1 - momentum)
  }

  func tuning(to curvatures: Curvatures) -> Recommendation? {
    let tuned = nesterov ? curvatures.nesterov : curvatures.heavyBall
    // What the moving average and the dampening take from the gradient, the rate gives back.
    let share = form == .movingAverage ? 1 - tuned.momentum : 1 - dampening
    return Recommendation(
      rate: tuned.rate / share, settings: [Self.momentumKey: .number(tuned.momentum)])
  }

  /// The key under which a recommendation brings its β.
  private static var momentumKey: String { "momentum" }

  static var name: String { "momentum" }
  static var aliases: [String] { ["heavy_ball", "hb"] }
  static var summary: String { "a heavy ball: remembers its velocity and rolls on" }
  static var source: String {
    "B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        momentumKey, \.momentum, "β", in: .belowOne, aliases: ["beta", "mu"],
        "the share of the velocity kept at each step"
      ).prominent.tuned,
      .number(
        "dampening", \.dampening, "τ", in: .unit,
        "the share of each gradient left out; not in moving_average"),
      .choice("form", \.form, "form", "what the velocity sums up"),
      .choice(
        "first_step", \.firstStep, "first",
        "whether dampening also applies to the first step; not in moving_average"),
      .flag(
        "bias_correction", \.biasCorrection, "correction", "divides the velocity by 1 − βᵗ"),
      .flag("nesterov", \.nesterov, "look-ahead", "looks ahead along the velocity"),
    ]
  }
}
