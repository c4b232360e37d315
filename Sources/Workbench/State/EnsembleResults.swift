import Optimization

/// What many seeds of each run of an experiment have in common, as far as it is computed.
struct EnsembleResults: Sendable {
  /// One for each run, in their order; nil where it is not known yet, or not asked for.
  private(set) var ensembles: [Ensemble?] = []
  /// The share of the seeds that are computed, from 0 to 1; 1 where nothing is asked for.
  private(set) var share = 1.0
  /// What is still to be found out, each once.
  private(set) var wanted: [EnsembleRequest] = []

  /// What was found out so far, of what any run asks for.
  private var computed: [EnsembleRequest: Computed] = [:]

  /// An ensemble as far as it is known.
  private struct Computed: Sendable {
    let ensemble: Ensemble?
    let share: Double
  }

  /// Takes what was found out of an ensemble that is wanted.
  mutating func receive(_ answer: WorkAnswer, to request: EnsembleRequest) {
    computed[request] = Computed(
      ensemble: answer.answer(to: EnsembleRequest.self)?.answer, share: answer.progress.share)
  }

  /// Brings the results up to what is known, and forgets what no run asks for.
  ///
  /// - Parameters:
  ///   - runs: the runs of the experiment, with their rates as far as they are known.
  ///   - count: the seeds of each; 0 where no ensemble is asked for.
  mutating func follow(_ runs: [Simulation], seeds count: Int) {
    let requests = runs.map { simulation in
      count == 0 ? nil : simulation.request.map { EnsembleRequest(run: $0, count: count) }
    }
    let asked = requests.compactMap(\.self)
    computed = computed.filter { asked.contains($0.key) }
    ensembles = requests.map { $0.flatMap { computed[$0]?.ensemble } }
    let shares = requests.map { $0.flatMap { computed[$0]?.share } ?? 0 }
    share = count == 0 ? 1 : shares.reduce(0, +) / Double(max(1, shares.count))
    wanted = asked.filter { computed[$0]?.ensemble == nil }.withoutRepetitions
  }
}
