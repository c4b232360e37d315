extension Setting {
  /// The settings of a schedule that can move the momentum of the rule against the rate.
  static func momentumCycle(
    _ moves: any WritableKeyPath<Subject, Bool> & Sendable,
    _ lowest: any WritableKeyPath<Subject, Double> & Sendable,
    _ highest: any WritableKeyPath<Subject, Double> & Sendable
  ) -> [Setting] {
    [
      .flag(
        "cycle_momentum", moves, "cycle_momentum",
        "whether the momentum of the rule, or its β₁, moves against the rate"),
      .number(
        "base_momentum", lowest, "base_momentum", in: .belowOne,
        "the momentum at the full rate; only with cycle_momentum"),
      .number(
        "max_momentum", highest, "max_momentum", in: .belowOne,
        "the momentum far from it; only with cycle_momentum"),
    ]
  }
}
