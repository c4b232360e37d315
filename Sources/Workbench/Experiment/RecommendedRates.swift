import Optimization

/// The recommended rates found so far, since finding one takes some dozens of short runs.
///
/// A rate depends on nothing but the rule and the objective, each with its settings.
package struct RecommendedRates: Sendable {
  private var known: [RateRequest: Recommendation] = [:]

  /// More than these are forgotten as soon as others are found; a lecture has some dozens.
  static let capacity = 512

  /// The recommended rate of an optimizer on an objective; nil where it was not found yet.
  subscript(optimizer: Selection, on objective: Selection) -> Recommendation? {
    known[RateRequest(optimizer: optimizer, objective: objective)]
  }

  /// Remembers a rate; those that are still needed are not forgotten for it.
  mutating func remember(_ rate: Recommendation, for request: RateRequest, needed: Set<RateRequest>)
  {
    if known.count >= Self.capacity { known = known.filter { needed.contains($0.key) } }
    known[request] = rate
  }
}
