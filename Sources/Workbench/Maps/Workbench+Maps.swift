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
  /// The values of a rule's own setting.
  private static let settingCount = 24
  /// The steps after which a loss is looked at over the rate, unless the comparison has fewer.
  private static let mostStripSteps = 2000
  /// The rates in a decade, over one setting and over two.
  private static let ratesPerDecade = (alone: 24, paired: 12)

  /// The runs that the present view asks about: all over their rate, else the focused one.
  private var mappedRuns: [Int] { isAskingAll ? Array(simulations.indices) : [focus] }

  /// Whether the rates of all runs share an axis.
  private var isAskingAll: Bool { view.kind != .settings && view.kind != .basins }

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
      guard !experiment.resolvedObjective.minima.isEmpty else { return nil }
      return AnyWorkRequest(
        BasinMapRequest(request, window: experiment.resolvedWindow, Self.basinGrid))
    }
  }

  /// Whether the losses over the rate are shown beside the runs.
  package var showsRateStrip: Bool {
    appearance.hasRateStrip && view.kind == .compare
  }

  private func stripRequest(of run: Int) -> AnyWorkRequest? {
    guard showsRateStrip, let request = simulations[run].request, let axis = rateAxis(of: run)
    else { return nil }
    let steps = min(experiment.steps, Self.mostStripSteps)
    return AnyWorkRequest(LossSweepRequest(request.lasting(steps), axis))
  }

  /// The losses of a run over its rate, as far as they are known; nil where they are not shown.
  package func lossSweep(of run: Int) -> LossSweep? {
    stripRequest(of: run).flatMap { view.maps.results.answer(to: $0) }?
      .answer(to: LossSweepRequest.self)?.answer
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

  /// The rates along the horizontal side, whole decades around those of the runs that are asked about, so that
  /// a notch moves a mark and not the map; nil while no rate is known.
  package func rateAxis(of run: Int) -> MapAxis? {
    let rates = (isAskingAll ? Array(simulations.indices) : [run])
      .compactMap { simulations[$0].learningRate }.filter { $0 > 0 }
    guard let lowest = rates.min(), let highest = rates.max() else { return nil }
    let low = Int(Double.log10(lowest / 8).rounded(.down))
    // The limit that theory knows has its place on the axis, and a little beyond it.
    let limits = (isAskingAll ? Array(simulations.indices) : [run])
      .compactMap { rateLimit(of: $0) }.filter { $0 < 1000 * highest }
    let reach = max(4 * highest, 1.5 * (limits.max() ?? 0))
    let high = Int(Double.log10(reach).rounded(.up))
    let density =
      isAskingAll ? Self.ratesPerDecade.alone : Self.ratesPerDecade.paired
    return .rates(.tenTo(low) ... .tenTo(high), count: density * (high - low) + 1)
  }

  /// The two settings along the sides of a map: those chosen where the run has them, else the rate and the
  /// rule's first share; nil for a rule without a second number, or while its rate is not known.
  package func settingsAxes(of run: Int) -> (columns: MapAxis, rows: MapAxis)? {
    let keys = settingKeys(of: run)
    guard keys.count == 2, let columns = axis(keys[0], of: run), let rows = axis(keys[1], of: run)
    else { return nil }
    return (columns, rows)
  }

  /// The keys of these settings.
  private func settingKeys(of run: Int) -> [String] {
    guard let specification = simulations[run].request?.specification else { return [] }
    let known = knownAxes(of: run)
    let chosen = view.maps.settings.filter(known.contains)
    let usual =
      [MapAxis.rateKey, MapQuestion.secondSetting(of: specification)].compactMap(\.self) + known
    // What is chosen keeps its side; the other one has the first usual setting that is left.
    let columns = chosen.first ?? usual[0]
    let rows = chosen.dropFirst().first ?? usual.first { $0 != columns }
    return [columns, rows].compactMap(\.self)
  }

  /// The keys of the settings of a run that have values to go over.
  private func knownAxes(of run: Int) -> [String] {
    guard let specification = simulations[run].request?.specification else { return [] }
    return MapAxis.keys(of: specification).filter { axis($0, of: run) != nil }
  }

  /// The values of a setting by its key.
  private func axis(_ key: String, of run: Int) -> MapAxis? {
    guard key != MapAxis.rateKey else { return rateAxis(of: run) }
    guard let specification = simulations[run].request?.specification,
      let info = specification.optimizerEntry.settings.first(where: { $0.key == key })
    else { return nil }
    return .setting(info, of: specification, count: Self.settingCount)
  }

  /// A run with its rate as a number; nil while that is not known.
  package func resolvedSpecification(of run: Int) -> RunSpecification? {
    simulations[run].request?.specification
  }

  /// The present value of the setting of an axis.
  package func value(of axis: MapAxis, of run: Int) -> Double? {
    simulations[run].request.flatMap { axis.value(in: $0.specification) }
  }

  /// Puts the next setting of the focused run along a side, that of the other side left out.
  mutating func changeSetting(alongRows: Bool) {
    let keys = settingKeys(of: focus)
    let known = knownAxes(of: focus)
    guard keys.count == 2, known.count > 2 else {
      notice = "the run has no other setting to go over"
      return
    }
    let (changed, other) = alongRows ? (keys[1], keys[0]) : (keys[0], keys[1])
    let rest = known.filter { $0 != other }
    let next = rest[((rest.firstIndex(of: changed) ?? 0) + 1) % rest.count]
    view.maps.settings = alongRows ? [other, next] : [next, other]
    notice = "\(view.maps.settings[0]) to the right, \(view.maps.settings[1]) upwards"
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

  /// The largest rate that theory allows a run at its present settings, or with one at a value; nil where there
  /// is none.
  package func rateLimit(of run: Int, _ axis: MapAxis? = nil, at value: Double? = nil) -> Double? {
    simulations[run].request.flatMap {
      experiment.rateLimit(of: $0.specification, axis, at: value)
    }
  }
}
