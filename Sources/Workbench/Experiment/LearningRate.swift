/// Where a run's learning rate comes from.
package enum LearningRate: Hashable, Sendable {
  /// The rate recommended for the optimizer on the objective; it follows a change of either.
  case recommended
  /// A rate that belongs to a prepared comparison; recommended again once either changes.
  case prepared(Double)
  /// The user's own; kept whatever else changes.
  case chosen(Double)

  /// The rate as a number, where this is one.
  package var value: Double? {
    switch self {
    case .recommended: nil
    case .prepared(let rate), .chosen(let rate): rate
    }
  }

  /// The same, after the optimizer or the objective has changed.
  var carriedOver: LearningRate {
    if case .chosen = self { self } else { .recommended }
  }
}
