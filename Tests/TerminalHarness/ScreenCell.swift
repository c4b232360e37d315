/// One cell of a terminal's screen, as its emulator reports it.
public struct ScreenCell: Hashable, Sendable {
  public var glyph: Character
  /// The parameters of the sequence that sets it, such as "38;5;178" or "31"; empty by default.
  public var foreground = ""
  /// The parameters of the sequence that sets it, such as "48;2;0;0;5"; empty by default.
  public var background = ""
  /// The attributes by their numbers: 1 bold, 2 dim, 4 underline, 7 reverse.
  public var attributes: Set<Int> = []

  /// A space without colours or attributes.
  public static let blank = ScreenCell(glyph: " ")

  init(glyph: Character) {
    self.glyph = glyph
  }

  /// The cell without what nobody sees: the colour and weight of a space's ink.
  ///
  /// Curses leaves them out where that makes its way shorter.
  public var visible: ScreenCell {
    guard glyph == " " else { return self }
    var visible = self
    visible.attributes.subtract([1, 2])
    if visible.attributes.isEmpty { visible.foreground = "" }
    return visible
  }
}

/// Reads text with the escape sequences that `tmux capture-pane -e` writes.
struct StyledTextReader {
  private var pen = ScreenCell.blank

  /// The cells of one row, filled up with blanks; the style goes on from row to row.
  mutating func cells(_ row: String, width: Int) -> [ScreenCell] {
    var cells: [ScreenCell] = []
    var rest = row[...]
    while let next = rest.first {
      if next == "\u{1B}", let match = rest.prefixMatch(of: /\u{1B}\[([0-9;]*)m/) {
        apply(match.output.1.split(separator: ";").map(String.init))
        rest = rest[match.range.upperBound...]
      } else {
        pen.glyph = next
        cells.append(pen)
        rest = rest.dropFirst()
      }
    }
    let missing = max(0, width - cells.count)
    return cells + Array(repeating: .blank, count: missing)
  }

  private mutating func apply(_ parameters: [String]) {
    guard !parameters.isEmpty else { return pen = .blank }
    var rest = parameters[...]
    while let first = rest.popFirst(), let number = Int(first) {
      switch number {
      case 0: pen = .blank
      case 38, 48:
        let count = rest.first == "2" ? 4 : 2
        let color = ([first] + rest.prefix(count)).joined(separator: ";")
        rest = rest.dropFirst(count)
        if number == 38 { pen.foreground = color } else { pen.background = color }
      case 30...37, 90...97: pen.foreground = first
      case 40...47, 100...107: pen.background = first
      case 39: pen.foreground = ""
      case 49: pen.background = ""
      case 1...9: pen.attributes.insert(number)
      default: break
      }
    }
  }
}
