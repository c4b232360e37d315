/// The full rate until the loss no longer falls, then a share of it, and so on.
///
/// It goes by the run rather than by the step: by itself it is constant, and in a run `PlateauReaction`
/// lowers the rate.
struct ReduceOnPlateau: Schedule {
  /// What counts as a better loss.
  enum ThresholdMode: String, CaseIterable {
    /// A share of the best loss below it.
    case relative = "rel"
    /// A difference below it.
    case absolute = "abs"
  }

  var factor = 0.1
  var patience = 10
  var threshold = 1e-4
  var thresholdMode = ThresholdMode.relative
  var cooldown = 0
  var least = 0.0

  func multiplier(at step: Int) -> Double { 1 }

  var reactions: [PlateauReaction] {
    var reaction = PlateauReaction()
    reaction.factor = factor
    reaction.patience = patience
    reaction.threshold = threshold
    reaction.isRelative = thresholdMode == .relative
    reaction.cooldown = cooldown
    reaction.least = least
    return [reaction]
  }
}

extension ReduceOnPlateau {
  static let name = "plateau"
  static let aliases = ["reduce_on_plateau", "reduce_lr_on_plateau"]
  static let summary = "lowered whenever the loss of the run stops falling; constant by itself"
  static let source = "PyTorch 2.13.0, ReduceLROnPlateau"

  static var settings: [Setting<Self>] {
    [
      .number(
        "factor", \.factor, "factor", in: Interval(from: 0, to: 1),
        "what each reduction multiplies the rate by"),
      .integer(
        "patience", \.patience, "patience", in: 0...1_000_000_000,
        "the steps without improvement that are tolerated"),
      .number(
        "threshold", \.threshold, "threshold", in: .nonnegative, scale: .logarithmic,
        "how much better a loss has to be to count"),
      .choice(
        "threshold_mode", \.thresholdMode, "threshold_mode",
        "whether the threshold is a share of the best loss or a difference to it"),
      .integer(
        "cooldown", \.cooldown, "cooldown", in: 0...1_000_000_000,
        "the steps after a reduction that do not count"),
      .number(
        "min", \.least, "least", in: .unit, "the lowest multiplier"),
    ]
  }
}
