import Numbers
import Optimization

/// The settings along the sides of the maps.
extension Workbench {
  /// The values of a rule's own setting.
  private static let settingCount = 24
  /// The rates in a decade, over one setting and over two.
  private static let ratesPerDecade = (alone: 24, paired: 12)

  /// The rates along the horizontal side, whole decades around those of the runs that are asked about, so
  /// that a notch moves a mark and not the map; nil while no rate is known.
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
}
