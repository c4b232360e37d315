/// The search for a rate that shows a meaningful path on an objective, cut into trials.
///
/// The rule's own first guess is kept where its path shows nearly as much as any; else rates up to a
/// thousand times smaller and larger are tried, sixty steps each from the objective's own start. A rule
/// whose rate is a matter of convention keeps it unless its path leaves the picture.
///
/// A rule with a setting that is tuned and not given, as a momentum, gets it with the rate, both for the
/// curvatures at the minimum next to the start; of the rates near that one it gets the nearest whose path
/// stays in the picture and can be followed.
package struct RateSearch: Sendable {
  private let optimizer: ConfiguredOptimizer
  private let objective: any Objective
  private let guess: Double
  private let tuned: Settings

  /// How many trials there are: that of the guess, then those of other rates from the smallest up.
  package static let trialCount = 1 + factors.count

  /// Prepares the search for a rule with all of its settings; nothing is tried yet.
  package init(_ optimizer: ConfiguredOptimizer, on objective: any Objective) {
    self.optimizer = optimizer
    self.objective = objective
    guess = optimizer.guessedRate(on: objective).rounded(significant: 2)
    tuned = [:]
  }

  /// Prepares the search for an entry of the catalog with the settings that are given.
  ///
  /// A rate belongs to the rule and the function, whatever rows a run takes its gradients of.
  package init(
    _ item: CatalogEntry<ConfiguredOptimizer>, with settings: Settings,
    on objective: any Objective
  ) {
    let settings = settings.filter { $0.key != Plan.batchKey }
    let given = item.product(settings)
    let tuning = Curvatures(nextToTheStartOf: objective).flatMap(given.tuning)
    let isFree = tuning?.settings.keys.allSatisfy { settings[$0] == nil } ?? false
    self.objective = objective
    tuned = isFree ? tuning?.settings ?? [:] : [:]
    optimizer = isFree ? item.product(settings.merging(tuned) { own, _ in own }) : given
    let rate = isFree ? tuning?.rate : nil
    guess = (rate ?? given.guessedRate(on: objective)).rounded(significant: 2)
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

  /// What the trials speak for: all in their order, or the first alone where that settles it.
  package func recommendation(after trials: [RateTrial]) -> Recommendation {
    Recommendation(rate: rate(after: trials), settings: tuned)
  }

  private func rate(after trials: [RateTrial]) -> Double {
    let others = trials.dropFirst()
    guard let first = trials.first, let best = others.max(by: { $0.merit < $1.merit }),
      first.merit < Self.goodEnough * best.merit
    else { return guess }
    // Among rates that show as much, the one nearest to the guess, which for a tuned rule is the fastest.
    let share = tuned.isEmpty ? 0.95 : 0.7
    let good = others.filter { $0.merit >= share * best.merit }
    return good.min { distance($0.rate) < distance($1.rate) }?.rate ?? guess
  }

  /// The share of the best merit with which the guess is kept; no merit is above 1.
  private static let goodEnough = 0.6

  private func distance(_ rate: Double) -> Double { abs(.log10(rate / guess)) }

  /// Six rates a decade, over three decades to both sides.
  private static let factors: [Double] = (-18...18).filter { $0 != 0 }.map {
    .pow(10, Double($0) / 6)
  }

  /// What is recommended, found here and now.
  fileprivate var outcome: Recommendation {
    let first = trial(0)
    guard !isSettled(by: first) else { return recommendation(after: [first]) }
    return recommendation(after: [first] + (1..<Self.trialCount).map(trial))
  }
}

extension CatalogEntry<ConfiguredOptimizer> {
  /// A rate that shows a meaningful path on the objective, as `RateSearch` finds it, with the settings that
  /// are tuned to it unless they are given.
  ///
  /// The same rule on the same objective always gets the same.
  package func recommendation(
    with settings: Settings = [:], on objective: any Objective
  ) -> Recommendation {
    RateSearch(self, with: settings, on: objective).outcome
  }
}

extension ConfiguredOptimizer {
  /// A rate that shows a meaningful path of the rule with just these settings on the objective, two
  /// significant digits, as `RateSearch` finds it.
  package func recommendedRate(on objective: any Objective) -> Double {
    RateSearch(self, on: objective).outcome.rate
  }
}
