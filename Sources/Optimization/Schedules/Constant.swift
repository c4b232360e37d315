/// The same rate in every step.
struct Constant: Schedule {
  static let name = "constant"
  static let title = "constant"
  static let summary = "the same rate in every step"
  static let source =
    "L. Bottou, F. E. Curtis, J. Nocedal, Optimization methods for large-scale machine learning, "
    + "2018"

  func multiplier(at step: Int) -> Double { 1 }

  var isConstant: Bool { true }
}

extension Selection {
  /// The schedule of a run that is given none.
  package static let constantRate = Selection(Constant.name)
}
