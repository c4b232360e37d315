import Optimization

/// Asks for what is recommended for an optimizer on an objective, each with its settings: a rate, and with
/// it those settings that are tuned and not given.
struct RateRequest: WorkRequest {
  let optimizer: Selection
  let objective: Selection

  func begin() -> RateWork {
    let run = RunSpecification(optimizer)
    let experiment = Experiment(objective: objective, runs: [run])
    return RateWork(
      search: RateSearch(
        run.optimizerEntry, with: optimizer.settings, on: experiment.resolvedObjective))
  }
}

/// The search for a rate; a piece is a trial, and unless the first settles it all others follow.
struct RateWork: Work {
  private let search: RateSearch
  private var trials: [RateTrial] = []

  init(search: RateSearch) {
    self.search = search
  }

  var pieceCount: Int {
    trials.count == 1 && search.isSettled(by: trials[0]) ? 1 : RateSearch.trialCount
  }

  var readyCount: Int { trials.isEmpty ? 1 : pieceCount }

  func piece(_ index: Int) -> RateTrial { search.trial(index) }

  mutating func fold(_ piece: RateTrial) { trials.append(piece) }

  var answer: Recommendation? {
    trials.count == pieceCount ? search.recommendation(after: trials) : nil
  }
}
