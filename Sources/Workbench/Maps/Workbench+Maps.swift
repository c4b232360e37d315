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
  /// The rates in a decade, over one setting and over two.
  private static let ratesPerDecade = (alone: 24, paired: 12)

  /// The runs that the present view asks about: all over their rate, else the focused one.
  private var mappedRuns: [Int] { view.kind == .sweep ? Array(simulations.indices) : [focus] }

  /// What the maps of the present view are computed from; none in other views, and for runs whose rate is
  /// not known yet.
  var mapRequests: [AnyWorkRequest] {
    mappedRuns.compactMap(mapRequest) + mappedRuns.compactMap(presentRequest)
  }

  /// What is still to be computed for them.
  var wantedMaps: [AnyWorkRequest] {
    var seen: Set<AnyWorkRequest> = []
    return mapRequests.filter { !view.maps.isAnswered($0) && seen.insert($0).inserted }
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
      guard let columns = rateAxis(of: run), let rows = settingAxis(of: run) else { return nil }
      return AnyWorkRequest(
        OutcomeMapRequest(
          request, tolerance: experiment.tolerance, columns: columns, rows: rows))
    default:
      guard !experiment.resolvedObjective.minima.isEmpty else { return nil }
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

  /// The rates along the horizontal side, whole decades around those of the runs that are asked about, so that
  /// a notch moves a mark and not the map; nil while no rate is known.
  package func rateAxis(of run: Int) -> MapAxis? {
    let rates = (view.kind == .sweep ? Array(simulations.indices) : [run])
      .compactMap { simulations[$0].learningRate }.filter { $0 > 0 }
    guard let lowest = rates.min(), let highest = rates.max() else { return nil }
    let low = Int(Double.log10(lowest / 8).rounded(.down))
    let high = Int(Double.log10(4 * highest).rounded(.up))
    let density =
      view.kind == .sweep ? Self.ratesPerDecade.alone : Self.ratesPerDecade.paired
    return .rates(.tenTo(low) ... .tenTo(high), count: density * (high - low) + 1)
  }

  /// The values of the rule's first share beside the rate; nil for a rule without one.
  package func settingAxis(of run: Int) -> MapAxis? {
    guard let specification = simulations[run].request?.specification,
      let key = MapQuestion.secondSetting(of: specification),
      let info = specification.optimizerEntry.settings.first(where: { $0.key == key })
    else { return nil }
    return .setting(info, of: specification, count: Self.settingCount)
  }

  /// The present value of that setting.
  package func settingValue(of run: Int) -> Double? {
    guard let axis = settingAxis(of: run),
      let specification = simulations[run].request?.specification,
      let info = specification.optimizerEntry.settings.first(where: { $0.key == axis.key })
    else { return nil }
    return specification.optimizerEntry.value(of: info, in: specification.optimizer.settings).number
  }

  /// What becomes of a run over its settings, as far as it is known.
  package func outcomeMap(of run: Int) -> OutcomeMap? {
    guard case .outcomes(let map) = mapContent(of: run) else { return nil }
    return map
  }

  /// Which minimum a run reaches from where, as far as it is known.
  package func basinMap(of run: Int) -> BasinMap? {
    guard case .basins(let map) = mapContent(of: run) else { return nil }
    return map
  }

  /// The map of a run in the present view, as far as it is known.
  package func mapContent(of run: Int) -> MapContent? {
    mapRequest(of: run).flatMap { view.maps.answer(to: $0) }.flatMap(MapContent.init)
  }

  /// The share of the maps of this view that is computed, from 0 to 1; nil in other views.
  package var mapShare: Double? {
    guard view.kind.isMap else { return nil }
    let requests = mappedRuns.compactMap(mapRequest)
    guard !requests.isEmpty else { return nil }
    return requests.reduce(0) { $0 + (view.maps.answer(to: $1)?.progress.share ?? 0) }
      / Double(requests.count)
  }

  /// What becomes of a run at exactly its present settings, once it is known.
  package func presentOutcome(of run: Int) -> RunOutcome? {
    let answer = presentRequest(of: run).flatMap { view.maps.answer(to: $0) }
    guard case .outcomes(let map) = answer.flatMap(MapContent.init) else { return nil }
    return map.outcomes[0]
  }

  /// The largest rate that theory allows a run, limit/λmax, at its present settings or with one at a value.
  ///
  /// - Returns: nil where the function is not quadratic, the rate is not constant, or the rule has no known limit.
  package func rateLimit(of run: Int, _ axis: MapAxis? = nil, at value: Double? = nil) -> Double? {
    let objective = experiment.resolvedObjective
    guard var specification = simulations[run].request?.specification,
      let minimum = objective.minima.first(where: { $0.kind == .global })?.point,
      case let hessian = objective.hessian(at: minimum),
      specification.scheduleEntry.product(specification.schedule.settings).isConstant,
      Self.isSame(hessian, objective.hessian(at: objective.start)),
      Self.isSame(hessian, objective.hessian(at: minimum + Point(0.7, -0.4)))
    else { return nil }
    if let axis, let value {
      guard let changed = axis.applied(value, to: specification) else { return nil }
      specification = changed
    }
    let curvature = hessian.eigenvalues.larger
    guard curvature > 0, let limit = specification.configuredOptimizer.stabilityLimit else {
      return nil
    }
    return limit / curvature
  }

  private static func isSame(_ a: Hessian, _ b: Hessian) -> Bool {
    let scale = max(a.largestEntry, b.largestEntry)
    return abs(a.xx - b.xx) <= 1e-9 * scale && abs(a.xy - b.xy) <= 1e-9 * scale
      && abs(a.yy - b.yy) <= 1e-9 * scale
  }
}
