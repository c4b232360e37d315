/// The search for a rate that shows a meaningful path on an objective, cut into trials.
///
/// The rule's own first guess is kept where its path shows nearly as much as any; else rates up to a
/// thousand times smaller and larger are tried, sixty steps each from the objective's own start. A rule
/// whose rate is a matter of convention keeps it unless its path leaves the picture.
package struct RateSearch: Sendable {
  private let optimizer: ConfiguredOptimizer
  private let objective: any Objective
  private let guess: Double

  /// How many trials there are: that of the guess, then those of other rates from the smallest up.
  package static let trialCount = 1 + factors.count

  /// Prepares the search; nothing is tried yet.
  package init(_ optimizer: ConfiguredOptimizer, on objective: any Objective) {
    self.optimizer = optimizer
    self.objective = objective
    guess = optimizer.guessedRate(on: objective).rounded(significant: 2)
  }

  /// Tries a rate; trial 0 is that of the guess.
  package func trial(_ index: Int) -> RateTrial {
    let rate = index == 0 ? guess : (guess * Self.factors[index - 1]).rounded(significant: 2)
    return RateTrial(optimizer, on: objective, rate: rate)
  }

  /// Whether the trial of the guess shows so much that no other rate need be tried.
  package func isSettled(by first: RateTrial) -> Bool {
    optimizer.isRateConventional ? first.merit > 0 : first.merit >= Self.goodEnough
  }

  /// The rate that the trials speak for, two significant digits: all in their order, or the first
  /// alone where that settles it.
  package func rate(after trials: [RateTrial]) -> Double {
    let others = trials.dropFirst()
    guard let first = trials.first, let best = others.max(by: { $0.merit < $1.merit }),
      first.merit < Self.goodEnough * best.merit
    else { return guess }
    // Among rates that show as much, the one nearest to the guess.
    let good = others.filter { $0.merit >= 0.95 * best.merit }
    return good.min { distance($0.rate) < distance($1.rate) }?.rate ?? guess
  }

  /// The share of the best merit with which the guess is kept; no merit is above 1.
  private static let goodEnough = 0.6

  private func distance(_ rate: Double) -> Double { abs(.log10(rate / guess)) }

  /// Six rates a decade, over three decades to both sides.
  private static let factors: [Double] = (-18...18).filter { $0 != 0 }.map {
    .pow(10, Double($0) / 6)
  }
}

extension ConfiguredOptimizer {
  /// A rate that shows a meaningful path on the objective, two significant digits, as `RateSearch`
  /// finds it.
  ///
  /// The same rule on the same objective always gets the same rate.
  package func recommendedRate(on objective: any Objective) -> Double {
    let search = RateSearch(self, on: objective)
    let first = search.trial(0)
    guard !search.isSettled(by: first) else { return search.rate(after: [first]) }
    return search.rate(after: [first] + (1..<RateSearch.trialCount).map(search.trial))
  }
}
