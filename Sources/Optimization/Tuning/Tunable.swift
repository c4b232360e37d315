/// Something with a name and settings: an update rule, a schedule, a test function.
///
/// The defaults are the initial values of the stored properties, written there and nowhere else.
public protocol Tunable: Sendable, SendableMetatype {
  /// Makes one with the default settings.
  init()

  /// The name in lists, files and on the command line, in the terms of the field.
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
  static var knobs: [Knob<Self>] { get }
}

extension Tunable {
  public static var shortName: String { name }
  public static var aliases: [String] { [] }
  public static var knobs: [Knob<Self>] { [] }

  /// Makes one with some settings changed.
  ///
  /// A value outside its knob's domain is a programmer's mistake; text is checked where it is read.
  init(_ settings: Settings) {
    self.init()
    guard !settings.isEmpty else { return }
    for knob in Self.knobs {
      guard let value = settings[knob.key] else { continue }
      precondition(knob.domain.contains(value), "\(Self.name): \(knob.key) is not \(knob.domain)")
      knob.write(&self, value)
    }
  }

  /// The settings that differ from the defaults.
  var settings: Settings {
    let defaults = Self()
    var settings: Settings = [:]
    for knob in Self.knobs where knob.read(self) != knob.read(defaults) {
      settings[knob.key] = knob.read(self)
    }
    return settings
  }

  /// The name with the settings that differ from the defaults.
  var selection: Selection { Selection(Self.name, settings) }
}
