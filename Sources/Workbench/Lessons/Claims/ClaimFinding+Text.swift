import Optimization

/// What was found, in words.
extension ClaimFinding {
  /// A step that was looked for; `never` where there is none.
  static func text(ofStep step: Int?, never: String = "never") -> String {
    step.map { "step \($0)" } ?? never
  }

  /// A number with as many digits as help to correct a statement.
  static func text(of number: Double) -> String {
    number.isFinite ? SettingValue.text(of: number, significant: 6) : "no number"
  }

  /// A run that ended before the step a statement speaks of.
  static func ended(at step: Int) -> ClaimFinding {
    ClaimFinding(false, "the run diverged at step \(step + 1)")
  }
}
