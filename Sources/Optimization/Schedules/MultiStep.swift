/// A drop by the same factor at each of several steps.
///
///     γ^(number of milestones ≤ k)
///
/// Milestones rise; one that is given twice counts twice.
struct MultiStep: Schedule {
  /// The steps at which the rate drops.
  var milestones = [20.0, 40]
  /// The factor γ of each drop.
  var gamma = 0.1

  func multiplier(at step: Int) -> Double {
    let step = Double(step)
    return .pow(gamma, Double(milestones.count { $0 <= step }))
  }

  var conflict: SettingConflict? {
    .unsorted(milestones, key: "milestones", allowsEqual: true)
  }
}

extension MultiStep {
  static let name = "multi_step"
  static let aliases = ["multistep"]
  static let title = "multi-step"
  static let abbreviation = "steps"
  static let summary = "a drop by the same factor at each of several steps"
  static let source = "PyTorch 2.13.0, MultiStepLR"

  static var settings: [Setting<Self>] {
    [
      .numbers(
        "milestones", \.milestones, "milestones", in: .nonnegative,
        "the steps at which the rate drops"),
      .number(
        "gamma", \.gamma, "γ", in: .nonnegative, "the factor of each drop; above 1 a rise"
      ).prominent,
    ]
  }
}
