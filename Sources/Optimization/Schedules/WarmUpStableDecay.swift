/// A straight rise to the full rate, a long stay there, and a fall at the end.
///
///     k/w                          for k < w; from the end value instead of 0 where that is set
///     1                            in the n steps after that
///     end + (1 − end) c(j/d)       in step j of the d steps of the fall, then the end value
///
/// The curve c(x) of the fall is 1 − x (linear), ½ (1 + cos πx) (cosine) or 1 − √x.
struct WarmUpStableDecay: Schedule {
  /// The curve of the fall.
  enum Decay: String, CaseIterable {
    case cosine
    case linear
    case oneMinusSquareRoot = "one_minus_sqrt"
  }

  /// The number w of steps of the rise.
  var warmUpSteps = 10
  /// The number n of steps at the full rate.
  var stableSteps = 30
  /// The number d of steps of the fall.
  var decaySteps = 20
  var decay = Decay.cosine
  /// The multiplier after the fall.
  var end = 0.0
  /// Whether the rise begins at the end value rather than at 0.
  var risesFromEnd = false

  func multiplier(at step: Int) -> Double {
    if step < warmUpSteps {
      let low = risesFromEnd ? end : 0
      return low + (1 - low) * (Double(step) / Double(warmUpSteps))
    }
    let elapsed = step - warmUpSteps - stableSteps
    guard elapsed >= 0 else { return 1 }
    guard elapsed < decaySteps else { return end }
    return end + (1 - end) * height(Double(elapsed) / Double(decaySteps))
  }

  /// What is left of the height when a part of the fall has passed.
  private func height(_ progress: Double) -> Double {
    switch decay {
    case .cosine: 0.5 * (1 + .cos(.pi * progress))
    case .linear: 1 - progress
    case .oneMinusSquareRoot: 1 - progress.squareRoot()
    }
  }
}

extension WarmUpStableDecay {
  static let name = "warmup_stable_decay"
  static let aliases = ["wsd", "trapezoidal"]
  static let title = "warm-up, stable, decay"
  static let abbreviation = "wsd"
  static let summary = "a straight rise, a long stay at the full rate, and a fall at the end"
  static let source =
    "S. Hu et al., MiniCPM: unveiling the potential of small language models with scalable training "
    + "strategies, 2024; transformers 5.23.0, get_wsd_schedule"

  static var settings: [Setting<Self>] {
    [
      .integer("warmup_steps", \.warmUpSteps, "w", in: 0...1_000_000_000, "the steps of the rise"),
      .integer(
        "stable_steps", \.stableSteps, "n", in: 0...1_000_000_000, "the steps at the full rate"),
      .integer("decay_steps", \.decaySteps, "d", in: 0...1_000_000_000, "the steps of the fall"),
      .choice("decay", \.decay, "decay", "the curve of the fall"),
      .number("end", \.end, "end", in: .nonnegative, "the multiplier after the fall"),
      .flag(
        "warmup_from_end", \.risesFromEnd, "warmup_from_end",
        "whether the rise begins at the end value rather than at 0"),
    ]
  }
}
