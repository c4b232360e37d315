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

  func multiplier(at step: Int) -> Double {
    let (start, peak, back, end) = turns
    let step = min(Double(step), end.step)
    return value(at: step, from: start, to: peak) ?? value(at: step, from: peak, to: back)
      ?? value(at: step, from: back, to: end) ?? end.multiplier
  }

  /// A step at which one phase ends and another begins, with the multiplier there.
  private typealias Turn = (step: Double, multiplier: Double)

  /// The first step and the ends of the phases; with two phases the second of three has no length.
  private var turns: (Turn, Turn, Turn, Turn) {
    let total = Double(totalSteps)
    let first = 1 / divisor
    let last = first / lastDivisor
    let (peak, back, end) =
      switch form {
      case .torch: (riseShare * total - 1, 2 * riseShare * total - 2, total - 1)
      case .optax:
        ((riseShare * total).rounded(.down), (lastShare * total).rounded(.down), total)
      }
    return ((0, first), (peak, 1), hasThreePhases ? (back, first) : (peak, 1), (end, last))
  }

  /// The multiplier at a step, where the phase is not over by then.
  ///
  /// A phase of no length is passed over, as the libraries do where they do not fail.
  private func value(at step: Double, from turn: Turn, to next: Turn) -> Double? {
    guard step <= next.step, turn.step < next.step else { return nil }
    let progress = (step - turn.step) / (next.step - turn.step)
    let change = next.multiplier - turn.multiplier
    return switch annealing {
    case .linear: turn.multiplier + change * progress
    case .cosine: next.multiplier - 0.5 * change * (1 + .cos(.pi * progress))
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
      .choice("form", \.form, "form", "whose turning points: PyTorch's or Optax'"),
      .number(
        "pct_final", \.lastShare, "q", in: .unit,
        "the part of the cycle before the last of three phases; only with form=optax"),
    ]
  }
}
