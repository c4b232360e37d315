/// What lowers the rate of a run where its loss no longer falls.
///
/// A loss is better than the best so far b where it is below b (1 − threshold), or with the mode abs below
/// b − threshold. After more than `patience` steps without a better one the factor shrinks; then
/// `cooldown` steps count for nothing. The loss of a step is f at the point the step leaves, and what
/// follows from it holds from the next step on.
/// Source: PyTorch 2.13.0, ReduceLROnPlateau, without its least change of 1e-8.
public struct PlateauReaction: Hashable, Sendable {
  /// What each reduction multiplies the rate by.
  public var factor = 0.1
  /// The steps without a better loss that are borne.
  public var patience = 10
  /// How much better a loss has to be to count.
  public var threshold = 1e-4
  /// Whether the threshold is a share of the best loss rather than a difference to it.
  public var isRelative = true
  /// The steps after a reduction that count for nothing.
  public var cooldown = 0
  /// The multiplier that is never gone below.
  public var least = 0.0
  /// The steps whose losses count, and whose rates it changes.
  public var steps = 0..<Int.max

  private var best = Double.infinity
  private var badSteps = 0
  private var coolingSteps = 0
  private var multiplier = 1.0

  /// Makes a reaction that has seen no loss.
  public init() {}

  /// What the rate of a step is multiplied by, after what was seen so far.
  public func multiplier(at step: Int) -> Double { steps.contains(step) ? multiplier : 1 }

  /// Takes in the loss of a step.
  public mutating func observe(_ loss: Double, at step: Int) {
    guard steps.contains(step) else { return }
    let limit = isRelative ? best * (1 - threshold) : best - threshold
    if loss < limit {
      best = loss
      badSteps = 0
    } else {
      badSteps += 1
    }
    if coolingSteps > 0 {
      coolingSteps -= 1
      badSteps = 0
    }
    guard badSteps > patience else { return }
    multiplier = max(multiplier * factor, min(least, multiplier))
    coolingSteps = cooldown
    badSteps = 0
  }

  /// The same settings, with what another one has seen.
  func adoptingMemory(of other: PlateauReaction) -> PlateauReaction {
    var reaction = self
    reaction.best = other.best
    reaction.badSteps = other.badSteps
    reaction.coolingSteps = other.coolingSteps
    reaction.multiplier = other.multiplier
    return reaction
  }

  /// The same, some steps later and at the longest up to another step.
  func delayed(by delay: Int, until end: Int = .max) -> PlateauReaction {
    var reaction = self
    func later(_ step: Int) -> Int { step > .max - delay ? .max : step + delay }
    let lower = min(later(steps.lowerBound), end)
    reaction.steps = lower..<max(lower, min(later(steps.upperBound), end))
    return reaction
  }
}
