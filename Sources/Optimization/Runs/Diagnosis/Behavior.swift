/// What a run is doing at a step, judged by its last steps up to there.
package enum Behavior: Hashable, Sendable {
  /// Too few steps to say anything.
  case starting
  /// Nearing a minimum without turning back.
  case converging(ConvergenceFactor)
  /// Going down where nothing says how far it still is.
  case descending
  /// Most steps reverse the one before, while the run gets on: period 2.
  case zigzag(ConvergenceFactor)
  /// The loss rises and falls on the way, less each time.
  case damped(ConvergenceFactor)
  /// The last step raised the loss for the first time after a descent: past the lowest point of the way.
  case overshoot
  /// The same few points again and again; `size` is the largest distance between two of them.
  case cycle(period: Int, size: Double)
  /// Much motion within a bounded place, without getting nearer and without a period.
  case wandering(radius: Double)
  /// The steps reverse and the swings grow, though not yet beyond where the run came from.
  case growing(ConvergenceFactor)
  /// The loss grows beyond all it was before, or from swing to swing at a rate above the rule's limit.
  case diverging(ConvergenceFactor, StabilityMargin?)
  /// Hardly moving because the function is flat here.
  case plateau(gradientNorm: Double)
  /// Hardly moving although the function is not flat: the steps are too small.
  case crawling(stepLength: Double)
  /// Hardly moving because the schedule or the rule has let the rate fall to next to nothing.
  case stuck(rate: Double)
  /// The gradient vanishes here, yet the function falls in one direction.
  case saddle(curvature: Double)
  /// The gradient vanishes here, and the function falls all around.
  case maximum(curvature: Double)
  /// The gradient has vanished where the function curves upwards.
  case atMinimum
  /// The gradient has vanished next to a jump, over which the function is lower.
  case besideJump
  /// The next step leaves the finite numbers.
  case overflowed(StabilityMargin?)
  /// The next step leads to where the function or its gradient is not defined.
  case undefined
  /// None of the above.
  case moving
}

extension Behavior {
  /// What a behaviour is without its figures.
  enum Kind: Hashable, Sendable {
    case starting, converging, descending, zigzag, damped, overshoot, cycle, wandering, growing
    case diverging, plateau, crawling, stuck, saddle, maximum, atMinimum, besideJump, overflowed,
      undefined, moving

    /// Whether nothing comes after it, so that it need not show that it lasts.
    var isFinal: Bool { [.atMinimum, .besideJump, .overflowed, .undefined].contains(self) }
  }

  var kind: Kind {
    switch self {
    case .starting: .starting
    case .converging: .converging
    case .descending: .descending
    case .zigzag: .zigzag
    case .damped: .damped
    case .overshoot: .overshoot
    case .cycle: .cycle
    case .wandering: .wandering
    case .growing: .growing
    case .diverging: .diverging
    case .plateau: .plateau
    case .crawling: .crawling
    case .stuck: .stuck
    case .saddle: .saddle
    case .maximum: .maximum
    case .atMinimum: .atMinimum
    case .besideJump: .besideJump
    case .overflowed: .overflowed
    case .undefined: .undefined
    case .moving: .moving
    }
  }
}
