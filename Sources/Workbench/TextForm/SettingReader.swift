import Optimization

/// Reads `KEY=VALUE` pairs into the settings of one entry of the catalog.
///
/// Dots reach inside: with a setting `then` that holds a schedule, `then=cosine,then.period=100` selects
/// one and sets it. `then_period` is the same, as other libraries write it.
struct SettingReader {
  /// The whole argument, for messages.
  let argument: String

  /// One `KEY=VALUE` of an argument; a lone KEY stands for KEY=true.
  typealias Pair = (key: String, value: String)

  /// Splits "KEY=VALUE,KEY=VALUE" into pairs.
  func pairs(in text: Substring) throws(ArgumentProblem) -> [Pair] {
    var pairs: [Pair] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first, !key.isEmpty, parts.last?.isEmpty == false else {
        throw ArgumentProblem(
          argument, "'\(piece)' is not a setting", allowed: "KEY=VALUE, separated by commas")
      }
      guard !pairs.contains(where: { $0.key == key }) else {
        throw ArgumentProblem(
          argument, "'\(key)' is given twice", allowed: "every setting once")
      }
      pairs.append((String(key), parts.count == 2 ? String(parts[1]) : "true"))
    }
    return pairs
  }

  /// Refuses two names for the same setting, of which one would have to win.
  func checkSynonyms(in pairs: [Pair], among groups: [[String]]) throws(ArgumentProblem) {
    for names in groups {
      let given = pairs.map(\.key).filter(names.contains)
      guard given.count < 2 else {
        throw ArgumentProblem(
          argument, "'\(given[0])' and '\(given[1])' are the same setting",
          allowed: "every setting once")
      }
    }
  }

  /// The settings of an entry; what it does not know is an error that lists what it does.
  ///
  /// The keys come without the prefix that stood before them in the argument; it and the other keys
  /// that the argument may have are for messages.
  func settings<Product>(
    _ pairs: [Pair], of item: CatalogEntry<Product>, prefix: String = "", others: [[String]] = []
  ) throws(ArgumentProblem) -> Settings {
    try checkSynonyms(in: pairs, among: item.settings.map { [$0.key] + $0.aliases } + others)
    var settings: Settings = [:]
    for pair in pairs {
      if let setting = item.setting(named: pair.key) {
        let value = try value(pair, of: setting, prefix: prefix)
        settings[setting.key] = setting.stored(value)
      } else if isNested(pair.key, in: item) {
        continue
      } else {
        throw unknownKey(pair.key, of: item, prefix: prefix, others: others)
      }
    }
    for pair in pairs { try checkEffect(of: pair.key, in: settings, of: item, prefix: prefix) }
    settings = try nested(pairs, of: item, prefix: prefix, into: settings)
    try check(settings, of: item, prefix: prefix)
    return settings
  }

  /// Refuses settings that do not fit each other.
  func check<Product>(
    _ settings: Settings, of item: CatalogEntry<Product>, prefix: String
  ) throws(ArgumentProblem) {
    guard let conflict = item.conflict(in: settings) else { return }
    throw ArgumentProblem(
      argument, "\(prefix)\(conflict.key): \(conflict.complaint)", allowed: conflict.allowed)
  }

  /// Refuses a setting such as `clip.threshold` while what it belongs to, `clip`, is not switched on.
  private func checkEffect<Product>(
    of key: String, in settings: Settings, of item: CatalogEntry<Product>, prefix: String
  ) throws(ArgumentProblem) {
    guard let setting = item.switchSetting(of: key), case .choice(let words) = setting.domain,
      settings[setting.key] == nil
    else { return }
    let choices = words.filter { .word($0) != setting.defaultValue }.map {
      "\(prefix)\(setting.key)=\($0)"
    }
    throw ArgumentProblem(
      argument,
      "\(prefix)\(key) does nothing while \(prefix)\(setting.key) is \(setting.defaultValue.text)",
      allowed: "it together with " + choices.joined(separator: " or "))
  }

  /// Reads a selection whose name and settings are spread over pairs: `schedule=x,schedule.key=y`.
  func entry(
    of kind: EntryKind, named name: String?, _ pairs: [Pair], default standard: Selection,
    prefix: String
  ) throws(ArgumentProblem) -> Selection {
    let wanted = name ?? standard.name
    guard let item = kind.entry(named: wanted) else {
      let names = kind.entries.map(\.names)
      // A name that is right elsewhere deserves another answer than one that is misspelt.
      if kind == .optimizer, let rule = Catalog.optimizer(named: wanted) {
        throw ArgumentProblem(
          argument, "\(prefix) cannot be '\(wanted)': \(rule.shortName) has a rule inside itself",
          allowed: "one of " + names.compactMap(\.first).joined(separator: ", "))
      }
      throw ArgumentProblem(argument, unknown: kind.title, wanted, among: names)
    }
    return Selection(item.name, try settings(pairs, of: item, prefix: prefix + "."))
  }

  /// The key inside the entry of a setting that a key reaches, where it reaches inside it.
  private func innerKey(_ key: String, of setting: SettingInfo) -> String? {
    guard setting.domain.entryKind != nil, let separator = key.dropFirst(setting.key.count).first,
      key.hasPrefix(setting.key), separator == "." || separator == "_"
    else { return nil }
    return String(key.dropFirst(setting.key.count + 1))
  }

  /// Whether the key reaches inside a setting of the entry; such keys are read in a second pass.
  private func isNested<Product>(_ key: String, in item: CatalogEntry<Product>) -> Bool {
    item.settings.contains { innerKey(key, of: $0) != nil }
  }

  /// Fills the settings that reach inside another setting.
  private func nested<Product>(
    _ pairs: [Pair], of item: CatalogEntry<Product>, prefix: String, into settings: Settings
  ) throws(ArgumentProblem) -> Settings {
    var settings = settings
    for setting in item.settings {
      guard let kind = setting.domain.entryKind,
        case .selection(let standard) = setting.defaultValue
      else { continue }
      let name = pairs.last { setting.isNamed($0.key) }?.value
      let inner = pairs.compactMap { pair in
        item.setting(named: pair.key) == nil
          ? innerKey(pair.key, of: setting).map { (key: $0, value: pair.value) } : nil
      }
      guard name != nil || !inner.isEmpty else { continue }
      try checkSynonyms(
        in: pairs, among: inner.map { ["\(setting.key).\($0.key)", "\(setting.key)_\($0.key)"] })
      let selection = try entry(
        of: kind, named: name, inner, default: standard, prefix: prefix + setting.key)
      settings[setting.key] = selection == standard ? nil : .selection(selection)
    }
    return settings
  }

  /// The value of a setting; an entry of a list is read elsewhere.
  func value(
    _ pair: Pair, of setting: SettingInfo, prefix: String
  ) throws(ArgumentProblem) -> SettingValue {
    // An entry's name is looked up together with its settings.
    if setting.domain.entryKind != nil { return setting.defaultValue }
    let text = setting.formerWords[pair.value] ?? pair.value
    guard let value = setting.domain.value(from: text) else {
      var suggestion: String?
      if case .choice(let words) = setting.domain {
        suggestion = NearestName.nearest(to: pair.value, among: words)
      }
      throw ArgumentProblem(
        argument, "\(prefix)\(pair.key) cannot be '\(pair.value)'",
        allowed: "\(setting.domain)", suggestion: suggestion)
    }
    return value
  }

  private func unknownKey<Product>(
    _ key: String, of item: CatalogEntry<Product>, prefix: String, others: [[String]]
  ) -> ArgumentProblem {
    let inside = item.settings.filter { $0.domain.entryKind != nil }.map { [$0.key + ".KEY"] }
    let known = item.settings.map { [$0.key] + $0.aliases } + inside + others
    var allowed = known.map { prefix + $0.joined(separator: " or ") }.joined(separator: ", ")
    // The default schedule has no settings, so whoever gives one has forgotten to name another.
    if known.isEmpty { allowed = "a setting only after another choice, as in schedule=step_decay" }
    return ArgumentProblem(
      argument, "\(item.shortName) has no setting '\(prefix)\(key)'",
      allowed: allowed,
      suggestion: NearestName.nearest(to: key, among: known.flatMap(\.self)).map { prefix + $0 })
  }
}
