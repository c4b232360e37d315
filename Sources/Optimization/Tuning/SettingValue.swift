/// The value of one setting, whatever its kind.
public enum SettingValue: Hashable, Sendable {
  /// No number, where there may be one.
  case none
  case number(Double)
  case flag(Bool)
  case word(String)
  case numbers([Double])
  /// A named entry of a list with settings of its own, as the schedule after a warm-up.
  case selection(Selection)
}

/// Settings by key; only those that differ from their defaults need to be there.
public typealias Settings = [String: SettingValue]

/// An entry of one of the catalog's lists, with the settings that differ from its defaults.
public struct Selection: Hashable, Sendable {
  /// The entry's name in its list.
  public var name: String
  /// The settings that differ from the entry's defaults, by key.
  public var settings: Settings
  /// The function itself, where it was typed and is in no list; its text is the name then.
  public let function: TypedFunction?
  /// The rows of data that a loss is the mean over, where they are given and not made.
  package var rows: GivenRows?

  /// Makes a selection.
  public init(_ name: String, _ settings: Settings = [:]) {
    self.name = name
    self.settings = settings
    function = nil
  }

  /// Selects a typed function.
  public init(_ function: TypedFunction) {
    name = function.text
    settings = [:]
    self.function = function
  }
}

extension SettingValue {
  /// The number, if this is one.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The value as it is typed on the command line; lists have slashes, a selection is its name.
  public var text: String {
    switch self {
    case .none: "none"
    case .number(let number): DecimalText.text(of: number)
    case .flag(let flag): flag ? "true" : "false"
    case .word(let word): word
    case .numbers(let numbers): numbers.map(DecimalText.text(of:)).joined(separator: "/")
    case .selection(let selection): selection.name
    }
  }
}
