/// Half a cosine wave from the full rate down to an end value, again and again in cycles that grow.
///
///     end + (1 − end) aⁱ ½ (1 + cos πj/(T fⁱ))        in step j of cycle i, both from 0
///
/// In the step after a cycle's last the rate is up again. Variant: the growing cycles are PyTorch's,
/// the falling heights Keras'.
struct CosineRestarts: Schedule {
  /// The number T of steps of the first cycle.
  var firstPeriod = 20
  /// The length f of each cycle as a multiple of the one before.
  var periodFactor = 2.0
  /// The height a of each cycle above the end value as a share of the one before.
  var amplitudeFactor = 1.0
  /// The multiplier at the end of every cycle.
  var end = 0.0

  func multiplier(at step: Int) -> Double {
    let (cycle, progress) = place(of: step)
    let height = 0.5 * (1 + .cos(.pi * progress))
    return end + (1 - end) * .pow(amplitudeFactor, cycle) * height
  }

  /// The cycle a step belongs to, counted from 0, and the part of it that has passed.
  private func place(of step: Int) -> (cycle: Double, progress: Double) {
    let period = Double(firstPeriod)
    guard periodFactor > 1 else {
      let (cycle, elapsed) = step.quotientAndRemainder(dividingBy: firstPeriod)
      return (Double(cycle), Double(elapsed) / period)
    }
    // Solving start(of: cycle) = step in one go: a search would be long where cycles hardly grow.
    let growth = periodFactor - 1
    let solution = .log(1 + Double(step) / period * growth) / .log(periodFactor)
    var cycle = solution.rounded(.down)
    // At a restart the logarithm may be off by a rounding, to either side.
    if start(of: cycle + 1) <= Double(step) {
      cycle += 1
    } else if start(of: cycle) > Double(step) {
      cycle -= 1
    }
    let elapsed = Double(step) - start(of: cycle)
    return (cycle, min(max(elapsed / (period * .pow(periodFactor, cycle)), 0), 1))
  }

  /// The first step of a cycle, a geometric sum.
  private func start(of cycle: Double) -> Double {
    Double(firstPeriod) * ((.pow(periodFactor, cycle) - 1) / (periodFactor - 1))
  }
}

extension CosineRestarts {
  static let name = "cosine_restarts"
  static let aliases = ["sgdr", "cosine_warm_restarts"]
  static let title = "cosine restarts"
  static let abbreviation = "restarts"
  static let summary = "half cosine waves with warm restarts, in cycles that grow"
  static let source =
    "I. Loshchilov, F. Hutter, SGDR: Stochastic gradient descent with warm restarts, 2017"

  static var settings: [Setting<Self>] {
    [
      .integer(
        "first_period", \.firstPeriod, "T", in: 1...1_000_000_000, "the steps of the first cycle"),
      .number(
        "period_factor", \.periodFactor, "f", in: Interval(from: 1, to: 1000),
        "the length of each cycle as a multiple of the one before"),
      .number(
        "amplitude_factor", \.amplitudeFactor, "a", in: .unit,
        "the height of each cycle as a share of the one before"),
      .number("end", \.end, "end", in: .nonnegative, "the multiplier at the end of every cycle"),
    ]
  }
}
