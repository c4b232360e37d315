/// Something with a name and settings: an update rule, a schedule, a test function.
///
/// The defaults are the initial values of the stored properties, written there and nowhere else.
public protocol Configurable: Sendable, SendableMetatype {
  /// Makes one with the default settings.
  init()

  /// The name in lists, files and on the command line, in the terms of the field; unless given, that
  /// of the type in lower case, as in "step_decay" for `StepDecay`.
  static var name: String { get }

  /// The name the program writes: the same, or a well-known short form of it.
  static var shortName: String { get }

  /// Further names that are accepted.
  static var aliases: [String] { get }

  /// What it is, in one line.
  static var summary: String { get }

  /// Where it comes from: author, title, year.
  static var source: String { get }

  /// The settings, in the order they are shown.
  static var settings: [Setting<Self>] { get }

  /// What is wrong with settings that do not fit each other, such as lists of different lengths; nil
  /// where all do.
  ///
  /// It can work with them all the same; whoever wrote them meant something else.
  var conflict: SettingConflict? { get }

  /// Makes the other settings fit the one of the given key, which has just been changed by itself.
  mutating func fit(to key: String)
}

extension Configurable {
  public static var name: String { TypeName.words(of: Self.self).joined(separator: "_") }
  public static var shortName: String { name }
  public static var aliases: [String] { [] }
  public static var summary: String { "" }
  public static var source: String { "" }
  public static var settings: [Setting<Self>] { [] }
  public var conflict: SettingConflict? { nil }
  public mutating func fit(to key: String) {}

  /// Makes one with some settings changed.
  ///
  /// A value outside its setting's domain is a programmer's mistake; text is checked where it is read.
  init(_ settings: Settings) {
    self.init()
    guard !settings.isEmpty else { return }
    for setting in Self.settings {
      guard let value = settings[setting.key] else { continue }
      precondition(
        setting.domain.contains(value), "\(Self.name): \(setting.key) is not \(setting.domain)")
      setting.write(&self, value)
    }
  }

  /// The settings that differ from the defaults.
  var settings: Settings {
    let defaults = Self()
    var settings: Settings = [:]
    for setting in Self.settings where setting.read(self) != setting.read(defaults) {
      settings[setting.key] = setting.read(self)
    }
    return settings
  }

  /// The name with the settings that differ from the defaults.
  var selection: Selection { Selection(Self.name, settings) }
}
