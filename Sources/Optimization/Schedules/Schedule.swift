/// How the learning rate changes while a run goes on: a pure function of the step.
///
/// The rate of step k, counted from 0, is the base rate times `multiplier(at: k)`. A schedule keeps
/// no state, so its curve can be drawn, scrubbed and tested without running anything.
public protocol Schedule: Configurable {
  /// The factor on the base rate at step `step`, counted from 0.
  func multiplier(at step: Int) -> Double

  /// Whether the factor is the same at every step, so that a run need not ask again.
  var isConstant: Bool { get }
}

extension Schedule {
  public var isConstant: Bool { false }
}
