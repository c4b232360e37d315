/// One rise to the full rate and one fall far below where it began.
///
///     two phases      1/d → 1 → 1/(d f)
///     three phases    1/d → 1 → 1/d → 1/(d f)
///
/// Each along half a cosine wave or a straight line; the last multiplier holds on. Variant: the steps
/// at which it turns, of n in all, are those of one library or the other:
///
///     torch    p n − 1, with three phases 2 p n − 2 as well, and the end at n − 1
///     optax    ⌊p n⌋, with three phases ⌊q n⌋ as well, and the end at n
///
/// With `movesMomentum` the momentum of the rule goes against the rate, by the same curve: from the
/// highest to the lowest while the rate rises, and back until it is where it began.
struct OneCycle: Schedule {
  /// The curve of a phase.
  enum Annealing: String, CaseIterable {
    case cosine
    case linear
  }

  /// Whose turning points.
  enum Form: String, CaseIterable {
    case torch
    case optax
  }

  /// The number n of steps of the cycle.
  var totalSteps = 60
  /// The part p of the cycle that rises.
  var riseShare = 0.3
  /// The part q of the cycle before the last of three phases; only in Optax' form.
  var lastShare = 0.85
  var annealing = Annealing.cosine
  /// The divisor d of the full rate that gives the first one.
  var divisor = 25.0
  /// The divisor f of the first rate that gives the last one.
  var lastDivisor = 10_000.0
  /// Whether the rate returns to the first one before it falls to the last one.
  var hasThreePhases = false
  var form = Form.torch
  /// Whether the momentum moves against the rate.
  var movesMomentum = false
  /// The momentum at the full rate, and far from it.
  var lowestMomentum = 0.85
  var highestMomentum = 0.95

  func multiplier(at step: Int) -> Double {
    let first = 1 / divisor
    return value(at: step, along: (first, 1, first, first / lastDivisor))
  }

  func momentum(at step: Int) -> Double? {
    guard movesMomentum else { return nil }
    let (low, high) = (lowestMomentum, highestMomentum)
    return value(at: step, along: (high, low, high, high))
  }

  /// What a quantity is at a step that is given at the start, at the top, back from it and at the end.
  private func value(
    at step: Int, along values: (start: Double, top: Double, back: Double, end: Double)
  ) -> Double {
    let (start, peak, back, end) = turns(along: values)
    let step = min(Double(step), end.step)
    return value(at: step, from: start, to: peak) ?? value(at: step, from: peak, to: back)
      ?? value(at: step, from: back, to: end) ?? end.value
  }

  /// A step at which one phase ends and another begins, with the value there.
  private typealias Turn = (step: Double, value: Double)

  /// The first step and the ends of the phases; with two phases the second of three has no length.
  private func turns(
    along values: (start: Double, top: Double, back: Double, end: Double)
  ) -> (Turn, Turn, Turn, Turn) {
    let total = Double(totalSteps)
    let (peak, back, end) =
      switch form {
      case .torch: (riseShare * total - 1, 2 * riseShare * total - 2, total - 1)
      case .optax:
        ((riseShare * total).rounded(.down), (lastShare * total).rounded(.down), total)
      }
    return (
      (0, values.start), (peak, values.top),
      hasThreePhases ? (back, values.back) : (peak, values.top), (end, values.end)
    )
  }

  /// The multiplier at a step, where the phase is not over by then.
  ///
  /// A phase of no length is passed over, as the libraries do where they do not fail.
  private func value(at step: Double, from turn: Turn, to next: Turn) -> Double? {
    guard step <= next.step, turn.step < next.step else { return nil }
    let progress = (step - turn.step) / (next.step - turn.step)
    let change = next.value - turn.value
    return switch annealing {
    case .linear: turn.value + change * progress
    case .cosine: next.value - 0.5 * change * (1 + .cos(.pi * progress))
    }
  }
}

extension OneCycle {
  static let name = "one_cycle"
  static let aliases = ["onecycle"]
  static let title = "one-cycle"
  static let abbreviation = "1cycle"
  static let summary = "one rise to the full rate and one fall far below where it began"
  static let source =
    "L. N. Smith, N. Topin, Super-convergence: very fast training of neural networks using large "
    + "learning rates, 2018; PyTorch 2.13.0, OneCycleLR; Optax 0.2.8, cosine_onecycle_schedule"

  static var settings: [Setting<Self>] {
    [
      .integer("total_steps", \.totalSteps, "n", in: 1...1_000_000_000, "the steps of the cycle"),
      .number("pct_start", \.riseShare, "p", in: .unit, "the part of the cycle that rises"),
      .choice("anneal", \.annealing, "anneal", "the curve of a phase"),
      .number(
        "div_factor", \.divisor, "d", in: Interval(from: 1, to: .infinity),
        "the divisor of the full rate that gives the first one"),
      .number(
        "final_div_factor", \.lastDivisor, "f", in: Interval(from: 1, to: .infinity),
        "the divisor of the first rate that gives the last one"),
      .flag(
        "three_phase", \.hasThreePhases, "three_phase",
        "whether the rate returns to the first one before it falls to the last one"),
      .choice("form", \.form, "form", "turning points as in PyTorch or as in Optax"),
      .number(
        "pct_final", \.lastShare, "q", in: .unit,
        "the part of the cycle before the last of three phases; only with form=optax"),
    ] + Setting.momentumCycle(\.movesMomentum, \.lowestMomentum, \.highestMomentum)
  }
}
