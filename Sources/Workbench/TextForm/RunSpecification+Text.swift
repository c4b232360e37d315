import Numbers
import Optimization

/// The text form of a run's own settings: `NAME[:KEY=VALUE,KEY=VALUE…]`.
extension RunSpecification {
  /// Reads settings that belong to an argument, as in "adam:lr=0.1,schedule=warmup".
  init(settings text: String, of argument: String) throws(ArgumentProblem) {
    let reader = SettingReader(argument: argument)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let item = Catalog.optimizer(named: name) else {
      throw ArgumentProblem(
        argument, unknown: "optimizer", name,
        among: Catalog.optimizers.map(\.names))
    }
    var own: [SettingReader.Pair] = []
    var inner: [SettingReader.Pair] = []
    var schedule: String?
    var learningRate = LearningRate.recommended
    let pairs = parts.count == 2 ? try reader.pairs(in: parts[1]) : []
    try reader.checkSynonyms(in: pairs, among: [Self.rateKeys])
    for pair in pairs {
      if Self.rateKeys.contains(pair.key) {
        learningRate = .chosen(try Self.rate(pair.value, in: argument))
      } else if pair.key == Self.scheduleKey {
        schedule = pair.value
      } else if pair.key.hasPrefix(Self.scheduleKey + ".") {
        inner.append((String(pair.key.dropFirst(Self.scheduleKey.count + 1)), pair.value))
      } else {
        own.append(pair)
      }
    }
    self.init(
      Selection(
        item.name,
        try reader.settings(
          own, of: item, others: [Self.rateKeys, [Self.scheduleKey], [Self.scheduleKey + ".KEY"]])),
      learningRate: learningRate,
      schedule: try reader.entry(
        of: .schedule, named: schedule, inner, default: .constantRate,
        prefix: Self.scheduleKey))
  }

  /// The settings as they are typed, with the rate where there is one and all that differs from its
  /// default.
  func settingsText(rate: Double?) -> String {
    var pieces = rate.map { ["lr=" + DecimalText.text(of: $0)] } ?? []
    pieces += optimizerEntry.pieces(of: optimizer.settings, prefix: "")
    if schedule != .constantRate {
      pieces.append("\(Self.scheduleKey)=\(scheduleEntry.shortName)")
      pieces += scheduleEntry.pieces(of: schedule.settings, prefix: Self.scheduleKey + ".")
    }
    return optimizerEntry.shortName + (pieces.isEmpty ? "" : ":" + pieces.joined(separator: ","))
  }

  /// The keys of the learning rate.
  static let rateKeys = ["lr", "learning_rate"]

  private static let scheduleKey = "schedule"

  /// The key that a text names in the settings of some run; nil where it is in none.
  package static func key(named text: String) -> String? {
    let keys = rateKeys + [scheduleKey] + Catalog.optimizers.flatMap(\.settings).map(\.key)
    return keys.contains(text) ? text : nil
  }

  static func rate(_ text: String, in argument: String) throws(ArgumentProblem) -> Double {
    guard let rate = Double(text), Interval.positive.contains(rate) else {
      throw ArgumentProblem(
        argument, "lr cannot be '\(text)'", allowed: "\(Interval.positive)")
    }
    return rate
  }
}

extension CatalogEntry {
  /// The setting that a key such as `clip.threshold` belongs to, where it is a choice: `clip`.
  ///
  /// Such a setting does nothing while the choice is at its default.
  func switchSetting(of key: String) -> SettingInfo? {
    guard let dot = key.firstIndex(of: "."), let setting = setting(named: String(key[..<dot])),
      case .choice = setting.domain
    else { return nil }
    return setting
  }

  /// The settings as they are typed, in the order of the settings; those without effect are left out.
  func pieces(of values: Settings, prefix: String) -> [String] {
    settings.flatMap { setting -> [String] in
      guard let value = values[setting.key] else { return [] }
      if let master = switchSetting(of: setting.key), values[master.key] == nil { return [] }
      guard case .selection(let selection) = value,
        let item = setting.domain.entryKind?.entry(named: selection.name)
      else { return ["\(prefix)\(setting.shortKey)=\(value.text)"] }
      return ["\(prefix)\(setting.key)=\(item.shortName)"]
        + item.pieces(of: selection.settings, prefix: "\(prefix)\(setting.key).")
    }
  }
}
