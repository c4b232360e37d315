/// How the learning rate changes while a run goes on: a pure function of the step.
///
/// The rate of step k, counted from 0, is the base rate times `multiplier(at: k)`. A schedule keeps
/// no state, so its curve can be drawn, scrubbed and tested without running anything. What goes by the
/// losses of a run is a reaction, whose state the run keeps.
public protocol Schedule: Configurable {
  /// The name in titles, as people say it; decays of one kind differ by the letters of their settings.
  static var title: String { get }

  /// The title where there is little room.
  static var abbreviation: String { get }

  /// The factor on the base rate at step `step`, counted from 0.
  func multiplier(at step: Int) -> Double

  /// Whether the factor is the same at every step, so that a run need not ask again.
  var isConstant: Bool { get }

  /// What lowers the rate by the losses of the run; empty for a schedule that goes by the step alone.
  var reactions: [PlateauReaction] { get }

  /// Whether it moves the momentum of the rule in any step.
  var movesMomentum: Bool { get }

  /// The momentum of a step, where the schedule moves it against the rate; nil where it leaves the
  /// rule's own.
  func momentum(at step: Int) -> Double?
}

extension Schedule {
  public static var title: String { shortName }
  public static var abbreviation: String { title }
  public var isConstant: Bool { false }
  public var reactions: [PlateauReaction] { [] }
  public var movesMomentum: Bool { false }
  public func momentum(at step: Int) -> Double? { nil }
}
