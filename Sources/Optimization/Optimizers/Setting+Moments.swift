/// The settings that Adam and its kin have in common, and ε, which RMSProp and AdaGrad share.
extension Setting {
  /// β₁ of the average gradient.
  static func beta1(
    _ path: any WritableKeyPath<Subject, Double> & Sendable,
    _ summary: String = "the share of the average gradient kept"
  ) -> Setting {
    .number("beta1", path, "β₁", in: .belowOne, summary).prominent
  }

  /// β₂ of the average square.
  static func beta2(
    _ path: any WritableKeyPath<Subject, Double> & Sendable,
    _ summary: String = "the share of the average square kept"
  ) -> Setting {
    .number("beta2", path, "β₂", in: .belowOne, summary).prominent
  }

  /// ε beside a denominator.
  static func epsilon(
    _ path: any WritableKeyPath<Subject, Double> & Sendable,
    _ summary: String = "keeps the denominator away from 0"
  ) -> Setting {
    .number(
      "epsilon", path, "ε", in: .nonnegative, scale: .logarithmic, aliases: ["eps"], summary)
  }

  /// ε under the root.
  static func epsilonRoot(_ path: any WritableKeyPath<Subject, Double> & Sendable) -> Setting {
    .number("epsilon_root", path, "ε_root", in: .nonnegative, "added under the root")
  }

  /// Where ε stands.
  static func epsilonOrder(_ path: any WritableKeyPath<Subject, EpsilonOrder> & Sendable) -> Setting
  {
    .choice(
      "epsilon_position", path, "ε position",
      "ε added after or before the second moment is corrected")
  }

  /// Whether averages are corrected for starting at 0.
  static func biasCorrection(_ path: any WritableKeyPath<Subject, Bool> & Sendable) -> Setting {
    .flag("bias_correction", path, "correction", "makes up for averages that start at 0")
  }
}
