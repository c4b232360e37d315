import Testing

@testable import Optimization

@Suite struct PlateauReactionTests {
  /// The multipliers that hold after each loss.
  private func multipliers(of reaction: PlateauReaction, _ losses: [Double]) -> [Double] {
    var reaction = reaction
    return losses.enumerated().map { step, loss in
      reaction.observe(loss, at: step)
      return reaction.multiplier(at: step + 1)
    }
  }

  @Test func theRateFallsOnceMoreStepsThanPatienceBringNothingBetter() {
    var reaction = PlateauReaction()
    reaction.factor = 0.5
    reaction.patience = 2
    // The first loss is better than none; three that are no better are one too many.
    #expect(multipliers(of: reaction, [4, 4, 4, 4, 4, 4, 4]) == [1, 1, 1, 0.5, 0.5, 0.5, 0.25])
  }

  @Test func aLossThatIsBetterByTooLittleIsNoBetter() {
    var reaction = PlateauReaction()
    reaction.factor = 0.5
    reaction.patience = 0
    reaction.threshold = 0.1
    // 3.7 is not below 4 · 0.9 = 3.6; 3.5 is.
    #expect(multipliers(of: reaction, [4, 3.7, 3.5]) == [1, 0.5, 0.5])
    reaction.isRelative = false
    // 3.95 is not below 4 − 0.1; 3.8 is.
    #expect(multipliers(of: reaction, [4, 3.95, 3.8]) == [1, 0.5, 0.5])
  }

  @Test func stepsAfterAReductionCountForNothing() {
    var reaction = PlateauReaction()
    reaction.factor = 0.5
    reaction.patience = 0
    reaction.cooldown = 2
    #expect(multipliers(of: reaction, [1, 1, 1, 1, 1]) == [1, 0.5, 0.5, 0.5, 0.25])
  }

  @Test func theRateNeverFallsBelowTheLeast() {
    var reaction = PlateauReaction()
    reaction.patience = 0
    reaction.least = 0.05
    #expect(multipliers(of: reaction, [1, 1, 1, 1]) == [1, 0.1, 0.05, 0.05])
  }

  @Test func beforeItBeginsAndAfterItsEndItDoesNothing() {
    var reaction = PlateauReaction().delayed(by: 2, until: 4)
    reaction.patience = 0
    // The losses of steps 2 and 3 count, and so only what they do to step 3 shows.
    #expect(multipliers(of: reaction, [1, 1, 1, 1, 1]) == [1, 1, 1, 1, 1])
    var longer = PlateauReaction().delayed(by: 2)
    longer.patience = 0
    #expect(multipliers(of: longer, [1, 1, 1, 1, 1]) == [1, 1, 1, 0.1, 0.010000000000000002])
  }
}
