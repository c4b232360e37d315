import Optimization

/// A line of text that is being typed.
package struct TextField: Hashable, Sendable {
  /// What is typed into a line.
  package enum Content: Hashable, Sendable {
    /// A name or a value.
    case words
    /// A formula, with the signs of mathematics and more room.
    case expression

    /// The most characters a line holds; what comes beyond is dropped.
    package var capacity: Int {
      switch self {
      case .words: TextField.capacity
      case .expression: ExpressionLimits.length
      }
    }
  }

  /// The most characters of a name or a value.
  package static let capacity = 80

  package let content: Content
  /// The characters before the cursor; characters are Unicode scalars, one cell each.
  package private(set) var cursor: Int
  private var scalars: [Unicode.Scalar]

  /// Makes a line with some text in it, the cursor at its end.
  package init(_ text: String = "", content: Content = .words) {
    self.content = content
    scalars = []
    cursor = 0
    insert(text)
  }

  /// What was typed so far.
  package var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Changes the line as a key asks.
  package mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let more): insert(more)
    case .eraseLast: erase(from: max(0, cursor - 1))
    case .eraseNext where cursor < scalars.count: scalars.remove(at: cursor)
    case .eraseNext: break
    case .eraseWord: eraseWord()
    case .clear: erase(from: 0, to: scalars.count)
    case .moveCursor(let places):
      cursor = min(max(0, cursor + max(-scalars.count, min(places, scalars.count))), scalars.count)
    }
  }

  private mutating func insert(_ more: String) {
    let room = content.capacity - scalars.count
    let taken = more.unicodeScalars.compactMap(taken).prefix(max(0, room))
    scalars.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
  }

  private mutating func erase(from first: Int, to end: Int? = nil) {
    scalars.removeSubrange(first..<(end ?? cursor))
    cursor = first
  }

  /// Erases from the cursor back to the beginning of the last word.
  private mutating func eraseWord() {
    let rest = scalars[..<cursor].reversed().drop { $0 == " " }.drop { $0 != " " }
    erase(from: rest.count)
  }

  /// What stands in the line for a character; nil where it is dropped.
  ///
  /// A name keeps Latin and Greek, one cell each. An expression keeps what could be drawn in one cell
  /// and stands a sign for the rest, so that nothing is read as if it had not been there.
  private func taken(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x250, 0x384..<0x400: scalar
    case _ where content == .words: nil
    // A pasted text may come over several lines.
    case 0x09...0x0D: nil
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010..<0x2016, 0x2044, 0x2070..<0x2095, 0x2190..<0x2300: scalar
    case 0x1D465: "x"
    case 0x1D466: "y"
    default: Self.unknown
    }
  }

  /// What stands for a character of an expression that takes another number of cells.
  private static let unknown: Unicode.Scalar = "¿"
}
