import Optimization

/// A key that may stand in `KEY=VALUE`, as far as completing it goes.
struct SettingKey {
  /// The key with the names of what it is inside of.
  let key: String
  /// Other names of it.
  var aliases: [String] = []
  /// What the setting does.
  let summary: String
  /// The values that can be offered, with what they mean.
  let values: [(text: String, summary: String)]

  /// All its names, the one that lists show first.
  var names: [String] { [key] + aliases }

  /// The rate of a run and of a schedule by itself.
  static let rate = SettingKey(
    key: "lr", aliases: ["learning_rate"], summary: "the learning rate", values: [])
}

extension SettingKey {
  /// The keys of settings, and of what is chosen for those that hold an entry of a list.
  ///
  /// - Parameters:
  ///   - settings: the settings.
  ///   - prefix: the names of what they are inside of, each with its dot.
  ///   - pairs: the values given already, by key.
  /// - Returns: the keys, in the order of the settings.
  static func keys(
    of settings: [SettingInfo], prefix: String, _ pairs: [String: String]
  ) -> [SettingKey] {
    settings.flatMap { setting -> [SettingKey] in
      let key = prefix + setting.key
      // What belongs to a choice does nothing until that is made.
      if let dot = setting.key.firstIndex(of: "."), pairs[prefix + setting.key[..<dot]] == nil {
        return []
      }
      let own = SettingKey(
        key: key, aliases: setting.aliases.map { prefix + $0 }, summary: setting.summary,
        values: values(of: setting))
      return [own] + (setting.domain.entryKind.map { inner(of: $0, chosenFor: key, pairs) } ?? [])
    }
  }

  /// The key of a run's schedule, and those of the schedule that is chosen.
  static func schedule(_ pairs: [String: String]) -> [SettingKey] {
    let own = SettingKey(
      key: "schedule", summary: "how the learning rate changes from step to step",
      values: values(of: .schedule))
    return [own] + inner(of: .schedule, chosenFor: "schedule", pairs)
  }

  /// The keys of the entry that is chosen for a key; none where none is.
  private static func inner(
    of kind: EntryKind, chosenFor key: String, _ pairs: [String: String]
  ) -> [SettingKey] {
    guard let name = pairs[key], let entry = kind.entry(named: name) else { return [] }
    return keys(of: entry.settings, prefix: key + ".", pairs)
  }

  private static func values(of setting: SettingInfo) -> [(text: String, summary: String)] {
    let standard = setting.defaultValue.text
    switch setting.domain {
    case .flag: return [("true", ""), ("false", "")]
    case .choice(let words): return words.map { ($0, "") }
    case .number, .optionalNumber, .integer, .numbers:
      return [(standard, "the default; \(setting.domain)")]
    case .schedule: return values(of: .schedule)
    case .optimizer: return values(of: .optimizer)
    }
  }

  private static func values(of kind: EntryKind) -> [(text: String, summary: String)] {
    kind.entries.map { ($0.shortName, $0.summary) }
  }

  /// Ways to go on with one `KEY=VALUE`, of which nothing is given twice.
  static func completions(
    of piece: String, among keys: [SettingKey], given: [String: String]
  ) -> [Completion] {
    guard let sign = piece.firstIndex(of: "=") else {
      return keys.filter { key in !key.names.contains { given[$0] != nil } }.compactMap { key in
        key.names.first { $0.hasPrefix(piece) }
          .map { Completion($0 + "=", key.summary, isFinished: false) }
      }
    }
    let name = String(piece[..<sign])
    let key = keys.first { $0.names.contains(name) }
    return (key?.values ?? []).map {
      Completion("\(name)=\($0.text)", $0.summary, isFinished: false)
    }
    .filter { $0.text.hasPrefix(piece) }
  }
}
