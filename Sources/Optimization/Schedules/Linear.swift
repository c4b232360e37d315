/// A straight line from one multiplier to another, which then holds.
///
///     start + (end − start) min(k, n)/n
struct Linear: Schedule {
  /// The multiplier of the first step.
  var start = 1.0
  /// The multiplier after the last one.
  var end = 0.0
  /// The number n of steps from one to the other.
  var steps = 60

  func multiplier(at step: Int) -> Double {
    guard step < steps else { return end }
    return start + (end - start) * (Double(step) / Double(steps))
  }
}

extension Linear {
  static let name = "linear"
  static let title = "linear"
  static let summary = "a straight line from one multiplier to another"
  static let source = "PyTorch 2.13.0, LinearLR"

  static var settings: [Setting<Self>] {
    [
      .number("start", \.start, "start", in: .nonnegative, "the multiplier of the first step"),
      .number("end", \.end, "end", in: .nonnegative, "the multiplier after the last one"),
      .integer("steps", \.steps, "n", in: 1...1_000_000_000, "the steps from one to the other"),
    ]
  }
}
