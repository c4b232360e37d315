/// A line of text that is being typed, with the cursor at its end.
public struct TextField: Hashable, Sendable {
  /// What was typed so far.
  public private(set) var text: String

  /// The most characters a line holds; what comes beyond is dropped.
  public static let capacity = 80

  /// Makes a line with some text in it.
  public init(_ text: String = "") {
    self.text = ""
    insert(text)
  }

  /// Changes the line as a key asks.
  public mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let more): insert(more)
    case .eraseLast: text = String(text.dropLast())
    case .eraseWord: eraseWord()
    case .clear: text = ""
    }
  }

  private mutating func insert(_ more: String) {
    var scalars = text.unicodeScalars
    let room = Self.capacity - scalars.count
    scalars.append(contentsOf: more.unicodeScalars.filter(Self.isTaken).prefix(max(0, room)))
    text = String(scalars)
  }

  /// Erases back to the beginning of the last word.
  private mutating func eraseWord() {
    let scalars = text.unicodeScalars.reversed().drop { $0 == " " }.drop { $0 != " " }
    text = String(String.UnicodeScalarView(scalars.reversed()))
  }

  /// Whether a character can stand in the line: Latin and Greek, one cell each, no control characters.
  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x250, 0x384..<0x400: true
    default: false
    }
  }
}
