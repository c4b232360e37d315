import Optimization

/// A setting as a line of a sheet: how it reads now, and how it is changed.
package struct SheetRow: Sendable {
  /// The name on the command line and in files, with the names of what it is inside of.
  package let key: String
  /// The name in formulas.
  package let label: String
  /// What the setting does, in one line.
  package let summary: String
  /// What is allowed, in words.
  package let allowed: String
  /// How deep inside other settings it is, from 0.
  package let depth: Int
  /// The value as it is typed.
  package let text: String
  /// The default as it is typed; nil where there is none.
  package let defaultText: String?
  /// The place that the setting fills with an entry of the catalog; nil where it is no such.
  package let catalogField: CatalogField?
  /// Why the setting does nothing at present; nil where it does something.
  package let idleness: String?
  /// Whether the value can be typed.
  package let isTyped: Bool

  let walk: @Sendable (inout Experiment, Notches) throws(ArgumentProblem) -> Void
  let enter: @Sendable (inout Experiment, String) throws(ArgumentProblem) -> Void
  let restore: @Sendable (inout Experiment) -> Void

  /// Whether the value is the default.
  package var isDefault: Bool { defaultText.map { $0 == text } ?? true }
}

extension SheetRow {
  /// The row of a setting of a catalog entry; one that is not given may have a recommended value.
  init<Product>(
    _ setting: SettingInfo, of item: CatalogEntry<Product>, in catalogField: CatalogField, run: Int,
    prefix: String,
    depth: Int, recommended: SettingValue?, _ experiment: Experiment
  ) {
    let given = experiment[catalogField, run].settings[setting.key]
    let value = given ?? recommended ?? setting.defaultValue
    let set = { @Sendable (experiment: inout Experiment, value: SettingValue?) in
      var settings = experiment[catalogField, run].settings
      settings[setting.key] = setting.stored(value)
      experiment[catalogField, run].settings = item.fitted(settings, to: setting.key)
    }
    let key = prefix + setting.key
    let isList = if case .numbers = setting.domain { true } else { false }
    let master = item.switchSetting(of: setting.key)
    let isIdle = master.map { experiment[catalogField, run].settings[$0.key] == nil } ?? false
    let lacksRows = setting.key == Plan.batchKey && experiment.sampledRows == nil
    self.init(
      key: key, label: setting.label, summary: setting.summary,
      allowed: setting.domain.description, depth: master == nil ? depth : depth + 1,
      text: value.text,
      defaultText: (recommended ?? setting.defaultValue).text, catalogField: nil,
      idleness: isIdle
        ? master.map { "no effect while \($0.label) is \($0.defaultValue.text)" }
        : lacksRows ? "no effect without rows of data" : nil,
      isTyped: setting.domain.isTyped,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        guard !isList else {
          throw ArgumentProblem(
            key, "a list has no notches", allowed: "\(setting.domain), typed")
        }
        let given = experiment[catalogField, run].settings[setting.key]
        let value = given ?? recommended ?? setting.defaultValue
        set(
          &experiment, setting.domain.walk(from: value, by: notches, around: setting.defaultValue))
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        let reader = SettingReader(argument: "\(key)=\(text)")
        let value = try reader.value((setting.key, text), of: setting, prefix: prefix)
        var changed = experiment
        set(&changed, value)
        try reader.check(changed[catalogField, run].settings, of: item, prefix: prefix)
        experiment = changed
      },
      restore: { set(&$0, nil) })
  }

  /// The row of a place that holds an entry of the catalog.
  init(
    _ catalogField: CatalogField, run: Int, key: String, default standard: Selection?, depth: Int,
    _ summary: String, _ experiment: Experiment
  ) {
    let name = experiment[catalogField, run].name
    self.init(
      key: key, label: catalogField.title, summary: summary,
      allowed: "Enter opens the list", depth: depth, text: name,
      defaultText: standard?.name, catalogField: catalogField, idleness: nil, isTyped: false,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let name = catalogField.names.entry(
          notches.count, after: experiment[catalogField, run].name)
        experiment.choose(name, for: catalogField, run: run)
      },
      enter: { (_, _) throws(ArgumentProblem) in },
      restore: { experiment in
        guard let standard, experiment[catalogField, run].name != standard.name else { return }
        experiment.choose(standard.name, for: catalogField, run: run)
      })
  }
}

extension SettingDomain {
  /// Whether a value of the domain is typed rather than gone through.
  fileprivate var isTyped: Bool {
    switch self {
    case .number, .optionalNumber, .integer, .numbers: true
    case .flag, .choice, .schedule, .optimizer: false
    }
  }
}
