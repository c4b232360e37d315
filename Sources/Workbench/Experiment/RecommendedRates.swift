import Optimization
import Synchronization

/// The recommended rates found so far, since finding one takes some dozens of short runs.
///
/// A rate depends on nothing but the rule and the objective, each with its settings, so it does not
/// matter who asked first.
enum RecommendedRates {
  private struct Pair: Hashable {
    let optimizer: Selection
    let objective: Selection
  }

  private static let known = Mutex<[Pair: Double]>([:])

  /// More pairs than this are forgotten; a lecture has some dozens.
  private static let capacity = 512

  /// The recommended rate of a run in an experiment.
  static func rate(of run: RunSpecification, in experiment: Experiment) -> Double {
    let pair = Pair(optimizer: run.optimizer, objective: experiment.objective)
    if let rate = known.withLock({ $0[pair] }) { return rate }
    // Found outside the lock: two who ask at once find the same.
    let rate = run.method.recommendedRate(on: experiment.resolvedObjective)
    known.withLock { known in
      if known.count >= capacity { known.removeAll() }
      known[pair] = rate
    }
    return rate
  }
}
