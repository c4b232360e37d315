import Numbers
package import Optimization

/// The maps of the comparison on the screen.
extension Workbench {
  /// The cells of the basins, whatever the size of the screen.
  private static let basinGrid = MapGrid(columns: 72, rows: 48)
  /// The steps after which it is judged what becomes of a run, unless the comparison has more.
  private static let fewestSteps = 200
  /// The most steps of thousands of runs that are worth waiting for.
  private static let mostSteps = 1000

  /// The runs that the present view asks about: all over their rate, else the focused one.
  private var mappedRuns: [Int] { isAskingAll ? Array(simulations.indices) : [focus] }

  /// Whether the rates of all runs share an axis.
  var isAskingAll: Bool { view.kind != .settings && view.kind != .basins }

  /// What the maps of the present view are computed from; none in other views, and for runs whose rate is
  /// not known yet.
  var mapRequests: [AnyWorkRequest] {
    mappedRuns.compactMap(mapRequest) + mappedRuns.compactMap(presentRequest)
      + simulations.indices.compactMap(stripRequest)
  }

  /// What is still to be computed for them.
  var wantedMaps: [AnyWorkRequest] {
    var seen: Set<AnyWorkRequest> = []
    return mapRequests.filter { !view.maps.results.isAnswered($0) && seen.insert($0).inserted }
  }

  /// The steps after which the maps judge what becomes of a run.
  package var mapSteps: Int { min(max(experiment.steps, Self.fewestSteps), Self.mostSteps) }

  private func mapRequest(of run: Int) -> AnyWorkRequest? {
    guard view.kind.isMap, let request = simulations[run].request?.lasting(mapSteps) else {
      return nil
    }
    switch view.kind {
    case .sweep:
      guard let axis = rateAxis(of: run) else { return nil }
      return AnyWorkRequest(
        OutcomeMapRequest(request, tolerance: experiment.tolerance, columns: axis))
    case .settings:
      guard let axes = settingsAxes(of: run) else { return nil }
      return AnyWorkRequest(
        OutcomeMapRequest(
          request, tolerance: experiment.tolerance, columns: axes.columns, rows: axes.rows))
    default:
      guard experiment.resolvedObjective.hasMinimaApart else { return nil }
      return AnyWorkRequest(
        BasinMapRequest(request, window: experiment.resolvedWindow, Self.basinGrid))
    }
  }

  /// What becomes of a run at exactly its present settings, which lie between the values of the map.
  private func presentRequest(of run: Int) -> AnyWorkRequest? {
    guard view.kind == .sweep || view.kind == .settings, let rate = simulations[run].learningRate,
      let request = simulations[run].request?.lasting(mapSteps)
    else { return nil }
    let axis = MapAxis(
      key: MapAxis.rateKey, label: "η", values: [rate], isLogarithmic: true)
    return AnyWorkRequest(
      OutcomeMapRequest(request, tolerance: experiment.tolerance, columns: axis))
  }

  /// What becomes of a run over its settings, as far as it is known.
  package func outcomeMap(of run: Int) -> OutcomeMap? {
    guard case .outcomes(let map) = mapContent(of: run) else { return nil }
    return map
  }

  /// Which minimum a run reaches from where, as far as it is known; while its rate rises by itself, the last
  /// complete map.
  package func basinMap(of run: Int) -> BasinMap? {
    if let shown = view.maps.ratePlay?.shown, let share = mapShare, share < 1 { return shown }
    guard case .basins(let map) = mapContent(of: run) else { return nil }
    return map
  }

  /// The map of a run in the present view, as far as it is known.
  package func mapContent(of run: Int) -> MapContent? {
    mapRequest(of: run).flatMap { view.maps.results.answer(to: $0) }.flatMap(MapContent.init)
  }

  /// The share of the maps of this view that is computed, from 0 to 1; nil in other views.
  package var mapShare: Double? {
    guard view.kind.isMap else { return nil }
    let requests = mappedRuns.compactMap(mapRequest)
    guard !requests.isEmpty else { return nil }
    return requests.reduce(0) { $0 + (view.maps.results.answer(to: $1)?.progress.share ?? 0) }
      / Double(requests.count)
  }

  /// What becomes of a run at exactly its present settings, once it is known.
  package func presentOutcome(of run: Int) -> RunOutcome? {
    let answer = presentRequest(of: run).flatMap { view.maps.results.answer(to: $0) }
    guard case .outcomes(let map) = answer.flatMap(MapContent.init) else { return nil }
    return map.outcomes[0]
  }

  /// The largest rate that theory allows a run at its present settings, or with one at a value; nil where
  /// there is none.
  package func rateLimit(of run: Int, _ axis: MapAxis? = nil, at value: Double? = nil) -> Double? {
    simulations[run].request.flatMap {
      experiment.rateLimit(of: $0.specification, axis, at: value)
    }
  }
}
