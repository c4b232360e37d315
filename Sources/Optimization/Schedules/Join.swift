/// One schedule up to a step, another from there on, which begins anew.
///
///     first(k)          for k < at
///     then(k − at)      after that
///
/// `then` may be such a join again, so any number of schedules follow each other.
struct Join: Schedule {
  var first: any Schedule = Constant()
  /// The step where the second schedule begins.
  var at = 30
  /// The second schedule, from its own first step.
  var then: any Schedule = Exponential()

  func multiplier(at step: Int) -> Double {
    step < at ? first.multiplier(at: step) : then.multiplier(at: step - at)
  }

  var reactions: [PlateauReaction] {
    first.reactions.map { $0.delayed(by: 0, until: at) }
      + then.reactions.map { $0.delayed(by: at) }
  }

  var movesMomentum: Bool { first.movesMomentum || then.movesMomentum }

  func momentum(at step: Int) -> Double? {
    step < at ? first.momentum(at: step) : then.momentum(at: step - at)
  }
}

extension Join {
  static let name = "join"
  static let aliases = ["sequential"]
  static let summary = "one schedule up to a step, another from its own beginning after it"
  static let source = "Optax 0.2.8, join_schedules; PyTorch 2.13.0, SequentialLR"

  static var settings: [Setting<Self>] {
    [
      .schedule("first", \.first, "first", "the schedule up to the step"),
      .integer("at", \.at, "at", in: 0...1_000_000_000, "the step where the second one begins"),
      .schedule("then", \.then, "then", "the schedule from there on; another join brings a third"),
    ]
  }
}
