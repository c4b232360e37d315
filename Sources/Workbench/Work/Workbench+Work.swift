import Numbers
import Optimization

/// What the state wants to be computed, and what it does with the answers.
extension Workbench {
  /// What is to be computed so that the state goes on, the most urgent first; answers are received.
  package var wanted: [AnyWorkRequest] {
    let keptRate = results.keptRate.map { [AnyWorkRequest($0.request)] } ?? []
    let step = view.kind == .explain ? view.explaining.wanted : []
    return modesWanted + keptRate + step + results.wanted + wantedMaps
  }

  /// What the open modes want, also while they wait for the present one to be left.
  private var modesWanted: [AnyWorkRequest] { modes.open.flatMap(\.component.wanted) }

  /// Takes what was computed.
  mutating func receive(_ answers: [WorkAnswer]) {
    results.receive(answers)
    view.explaining.receive(answers)
    if view.kind == .explain { walkBeats() }
    view.maps.results.receive(answers, wanted: mapRequests)
    announceKeptRate()
  }

  /// Computes all that is wanted here and now, on the thread of the caller.
  package mutating func computeEverything() {
    var executor = StepwiseExecutor()
    while executor.follow(wanted) {
      executor.compute(while: { true })
      _ = update(.received(executor.takeAnswers()))
    }
  }
}

/// That the user's own rate holds on for another rule or function, to be told once the rate is known
/// that is recommended there.
struct KeptRate: Hashable {
  let rate: Double
  let request: RateRequest
}

extension Workbench {
  /// Says that a rate was kept, as soon as it is known whether another one is recommended.
  mutating func announceKeptRate() {
    guard let kept = results.keptRate,
      let recommended = results.rates[kept.request.optimizer, on: kept.request.objective]
    else { return }
    results.keptRate = nil
    guard recommended.rate != kept.rate else { return }
    notice =
      "your η \(DecimalText.text(of: kept.rate)) is kept; = sets the recommended "
      + DecimalText.text(of: recommended.rate)
  }
}
