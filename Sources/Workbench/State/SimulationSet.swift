package import Optimization

/// The runs of an experiment and those that its forks left, as far as they are computed, and what is
/// wanted so that they go on.
///
/// It computes nothing itself: what is wanted follows from the experiment and from what was found.
package struct SimulationSet: Sendable {
  /// The results, one for each run of the experiment, in its order.
  package private(set) var runs: [Simulation] = []
  /// The parents of forked runs that are no longer compared themselves.
  private(set) var ghosts: [Simulation] = []
  /// The recommended rates that are known.
  package private(set) var rates = RecommendedRates()
  /// What is still to be found out, each once: rates first, since runs wait for them.
  package private(set) var wanted: [AnyWorkRequest] = []
  /// What many seeds of each run have in common, in the order of the runs; nil where that is not known yet,
  /// or not asked for.
  package var ensembles: [Ensemble?] { ensembleResults.ensembles }
  /// The share of the seeds that are computed, from 0 to 1; 1 where nothing is asked for.
  package var ensembleShare: Double { ensembleResults.share }

  /// A rate the user kept, of which there is something to say once the recommended one is known.
  var keptRate: KeptRate?

  private var experiment: Experiment
  private var computed: [RunRequest: ComputedRun] = [:]
  private var ensembleResults = EnsembleResults()
  private let pathCapacity: Int?

  /// The most points kept of one run where they are looked at, which bounds the memory of a long one.
  package static let shownPathCapacity = 16_384

  /// Takes up an experiment of which nothing is computed.
  ///
  /// - Parameters:
  ///   - experiment: what is compared.
  ///   - pathCapacity: the most points kept of one run; nil for all.
  package init(of experiment: Experiment, pathCapacity: Int? = Self.shownPathCapacity) {
    self.experiment = experiment
    self.pathCapacity = pathCapacity
    refresh()
  }

  /// Takes up another experiment; what was computed and holds for it too is kept.
  package mutating func follow(_ experiment: Experiment) {
    guard experiment != self.experiment else { return }
    self.experiment = experiment
    refresh()
  }

  /// Takes what was found out, unless it is wanted no longer.
  package mutating func receive(_ answers: [WorkAnswer]) {
    guard !answers.isEmpty else { return }
    let (wanted, needed) = (Set(wanted), neededRates)
    for answer in answers {
      if let (request, rate) = answer.answer(to: RateRequest.self) {
        rates.remember(rate, for: request, needed: needed)
      } else if let (request, run) = answer.answer(to: RunRequest.self),
        wanted.contains(answer.request)
      {
        computed[request] = run
      } else if let request = answer.request.base as? EnsembleRequest,
        wanted.contains(answer.request)
      {
        ensembleResults.receive(answer, to: request)
      }
    }
    refresh()
  }

  /// Brings the results up to what is known, and forgets what no run needs.
  private mutating func refresh() {
    let known = runs + ghosts
    let parents = experiment.missingParents
    let simulations = (experiment.runs + parents).map { simulation(of: $0, known) }
    runs = Array(simulations.prefix(experiment.runs.count))
    ghosts = Array(simulations.dropFirst(experiment.runs.count))
    let requests = Set(simulations.compactMap(\.request))
    computed = computed.filter { requests.contains($0.key) }
    ensembleResults.follow(runs, seeds: experiment.ensembleSeeds)
    wanted =
      wantedRates.map { AnyWorkRequest($0) } + wantedRuns.map { AnyWorkRequest($0) }
      + ensembleResults.wanted.map { AnyWorkRequest($0) }
  }

  /// The results of a run: those there are, or made from what is known.
  private func simulation(of run: RunSpecification, _ known: [Simulation]) -> Simulation {
    let request = RunRequest(run, in: experiment, rates, capacity: pathCapacity)
    let results = request.flatMap { computed[$0] }
    let same = known.first { simulation in
      simulation.specification == run && simulation.request == request && request != nil
        && simulation.trajectory.lastStep == results?.trajectory.lastStep ?? 0
        && simulation.isComplete == results?.isComplete ?? false
    }
    return same ?? Simulation(run, request, in: experiment, results)
  }

  /// The rates that the runs need, known or not.
  private var neededRates: Set<RateRequest> {
    Set((experiment.runs + experiment.missingParents).flatMap(rateRequests))
  }

  private func rateRequests(of run: RunSpecification) -> [RateRequest] {
    run.optimizersAtRecommendedRates.map {
      RateRequest(optimizer: $0, objective: experiment.objective)
    }
  }

  private var wantedRates: [RateRequest] {
    (runs + ghosts).flatMap { rateRequests(of: $0.specification) }
      .filter { rates[$0.optimizer, on: $0.objective] == nil }.withoutRepetitions
  }

  private var wantedRuns: [RunRequest] {
    (runs + ghosts).filter { !$0.isComplete }.compactMap(\.request).withoutRepetitions
  }
}

extension Experiment {
  /// The parents of forked runs that are not among the runs themselves.
  fileprivate var missingParents: [RunSpecification] {
    runs.compactMap(\.parent).filter { !runs.contains($0) }.withoutRepetitions
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it is first.
  var withoutRepetitions: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
