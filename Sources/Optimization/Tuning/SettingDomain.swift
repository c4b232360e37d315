/// What values a setting takes, and how an editor should move through them.
public enum SettingDomain: Hashable, Sendable {
  /// How the useful values of a number are spread.
  public enum Scale: Hashable, Sendable {
    case linear
    case logarithmic
  }

  case number(Interval, Scale)
  /// A number, or none, which leaves the choice to the rule.
  case optionalNumber(Interval, Scale)
  case integer(ClosedRange<Int>)
  case flag
  /// One of several words.
  case choice([String])
  /// A list of numbers, each from the interval.
  case numbers(Interval)
  /// A schedule with its settings.
  case schedule
  /// An update rule with its settings, to run inside another one.
  case optimizer

  /// The list that values are entries of, where they are.
  package var entryKind: EntryKind? {
    switch self {
    case .schedule: .schedule
    case .optimizer: .optimizer
    default: nil
    }
  }

  /// Whether the value belongs to the domain.
  public func contains(_ value: SettingValue) -> Bool {
    switch (self, value) {
    case (.number(let interval, _), .number(let number)),
      (.optionalNumber(let interval, _), .number(let number)):
      interval.contains(number)
    case (.optionalNumber, .none):
      true
    case (.integer(let range), .number(let number)):
      Int(exactly: number).map(range.contains) ?? false
    case (.flag, .flag):
      true
    case (.schedule, .selection(let selection)), (.optimizer, .selection(let selection)):
      entryKind?.isValid(selection) ?? false
    case (.choice(let words), .word(let word)):
      words.contains(word)
    case (.numbers(let interval), .numbers(let numbers)):
      !numbers.isEmpty && numbers.allSatisfy(interval.contains)
    default:
      false
    }
  }

  /// Reads a value of this domain from text; nil where the text is none or the value is not allowed.
  ///
  /// An entry of a list is read elsewhere, since its settings come in several pieces.
  public func value(from text: String) -> SettingValue? {
    let value: SettingValue? =
      switch self {
      case .number, .integer: Double(text).map(SettingValue.number)
      case .optionalNumber:
        text == SettingValue.none.text ? SettingValue.none : Double(text).map(SettingValue.number)
      case .flag: Bool(text).map(SettingValue.flag)
      case .choice: .word(text)
      case .numbers: Self.numbers(from: text).map(SettingValue.numbers)
      case .schedule, .optimizer: nil
      }
    return value.flatMap { contains($0) ? $0 : nil }
  }

  private static func numbers(from text: String) -> [Double]? {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { Double($0) }
    return numbers.count == pieces.count ? numbers : nil
  }
}

extension SettingDomain: CustomStringConvertible {
  /// What is allowed, in words.
  public var description: String {
    switch self {
    case .number(let interval, _):
      interval.description
    case .optionalNumber(let interval, _):
      "none, or " + interval.description
    case .integer(let range):
      range.upperBound == .max
        ? "a whole number from \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .numbers(let interval):
      "numbers separated by slashes, each " + interval.description
    case .schedule: "the name of a schedule"
    case .optimizer: "the name of an optimizer"
    }
  }
}
