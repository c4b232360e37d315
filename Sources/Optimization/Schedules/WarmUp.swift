/// A straight rise to the full rate, then any other schedule from its own first step.
///
///     start + (1 − start) k/w        for k < w
///     then(k − w)                    after that
///
/// From a start of 0 the first step does not move.
struct WarmUp: Schedule {
  /// The number w of steps of the rise.
  var warmUpSteps = 20
  /// The multiplier of the first step.
  var start = 0.0
  /// The schedule after the rise.
  var then: any Schedule = Constant()

  func multiplier(at step: Int) -> Double {
    guard step < warmUpSteps else { return then.multiplier(at: step - warmUpSteps) }
    return start + (1 - start) * (Double(step) / Double(warmUpSteps))
  }

  var reactions: [PlateauReaction] { then.reactions.map { $0.delayed(by: warmUpSteps) } }

  var movesMomentum: Bool { then.movesMomentum }

  func momentum(at step: Int) -> Double? {
    step < warmUpSteps ? nil : then.momentum(at: step - warmUpSteps)
  }
}

extension WarmUp {
  static let name = "warmup"
  static let aliases = ["warm_up"]
  static let title = "warm-up"
  static let summary = "a straight rise to the full rate, then any other schedule"
  static let source =
    "P. Goyal et al., Accurate, large minibatch SGD: training ImageNet in 1 hour, 2017"

  static var settings: [Setting<Self>] {
    [
      .integer("warmup_steps", \.warmUpSteps, "w", in: 0...1_000_000_000, "the steps of the rise"),
      .number("start", \.start, "start", in: .nonnegative, "the multiplier of the first step"),
      .schedule("then", \.then, "then", "the schedule after the rise"),
    ]
  }
}
