import Numbers
import Optimization

/// The values of a setting that are worth comparing.
extension Sweep {
  /// A setting of the run's rule or of its schedule; nil where it has no values to go through.
  static func of<Product>(
    _ setting: SettingInfo, in item: CatalogEntry<Product>,
    _ path: WritableKeyPath<RunSpecification, Selection>, _ run: RunSpecification
  ) -> Sweep? {
    let selection = run[keyPath: path]
    // What belongs to a setting that is off would change nothing.
    if let master = item.switchSetting(of: setting.key), selection.settings[master.key] == nil {
      return nil
    }
    if setting.key == "weight_decay_mode", selection.settings["weight_decay"] == nil { return nil }
    let present = item.value(of: setting, in: selection.settings)
    let values = values(of: setting, around: present).filter(setting.domain.contains)
    let name = setting.key.split(separator: ".").joined(separator: " ")
      .replacingUnderscores()
    let title = setting.label == name ? name : "\(name) \(setting.label)"
    return Sweep(
      title,
      values.compactMap { value in
        var changed = run
        var settings = selection.settings
        settings[setting.key] = value == setting.defaultValue ? nil : value
        guard item.conflict(in: settings) == nil else { return nil }
        changed[keyPath: path].settings = settings
        let text = value.number.map { NumberText(isASCII: true).short($0, significantDigits: 4) }
        return (text ?? value.text.replacingUnderscores(), changed)
      })
  }

  /// Shares of what is remembered from step to step, from none to nearly all.
  private static let shares = [0, 0.5, 0.9, 0.99]

  private static func values(
    of setting: SettingInfo, around present: SettingValue
  ) -> [SettingValue] {
    switch (setting.domain, present) {
    case (.number(let interval, .linear), .number(let number))
    where interval.lowerBound == 0 && interval.upperBound == 1:
      let numbers = shares.contains(number) ? shares : (shares + [number]).sorted()
      return numbers.map(SettingValue.number)
    case (.number, .number(let number)), (.optionalNumber, .number(let number)):
      return multiples(of: number == 0 ? setting.defaultValue.number ?? 0 : number)
    case (.integer, .number(let number)):
      return multiples(of: number).compactMap { $0.number.map { .number($0.rounded()) } }
    case (.choice(let words), .word):
      return words.map(SettingValue.word)
    default:
      return []
    }
  }

  private static func multiples(of number: Double) -> [SettingValue] {
    number == 0
      ? [0, 0.01, 0.1].map(SettingValue.number)
      : [0.5, 1, 2].map { .number($0 == 1 ? number : ($0 * number).rounded(significant: 12)) }
  }
}

extension String {
  /// The words of a name, as in "moving average".
  fileprivate func replacingUnderscores() -> String {
    split(separator: "_").joined(separator: " ")
  }
}
