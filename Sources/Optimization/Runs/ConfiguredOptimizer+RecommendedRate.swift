extension ConfiguredOptimizer {
  /// A rate that shows a meaningful path on the objective, two significant digits.
  ///
  /// The rule's own first guess is kept where its path shows nearly as much as any; else rates up to
  /// a thousand times smaller and larger are tried, sixty steps each from the objective's own start.
  /// A rule whose rate is a matter of convention keeps it unless its path leaves the picture. The same
  /// rule on the same objective always gets the same rate.
  public func recommendedRate(on objective: any Objective) -> Double {
    let guess = guessedRate(on: objective).rounded(significant: 2)
    let first = RateTrial(self, on: objective, rate: guess)
    let isEnough = isRateConventional ? first.merit > 0 : first.merit >= Self.goodEnough
    guard !isEnough else { return guess }
    let others = Self.factors.map {
      RateTrial(self, on: objective, rate: (guess * $0).rounded(significant: 2))
    }
    guard let best = others.max(by: { $0.merit < $1.merit }),
      first.merit < Self.goodEnough * best.merit
    else { return guess }
    // Among rates that show as much, the one nearest to the guess.
    let good = others.filter { $0.merit >= 0.95 * best.merit }
    return good.min { distance($0.rate, guess) < distance($1.rate, guess) }?.rate ?? guess
  }

  /// The share of the best merit with which the guess is kept; no merit is above 1.
  private static let goodEnough = 0.6

  private func distance(_ rate: Double, _ guess: Double) -> Double { abs(.log10(rate / guess)) }

  /// Six rates a decade, over three decades to both sides.
  private static let factors: [Double] = (-18...18).filter { $0 != 0 }.map {
    .pow(10, Double($0) / 6)
  }
}
