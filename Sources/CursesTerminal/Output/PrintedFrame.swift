package import Canvas

/// A frame as lines of text that any terminal prints, colours as escape sequences.
package struct PrintedFrame {
  /// The lines from the top, without line ends; each begins and ends in the terminal's own style.
  package let lines: [String]

  /// Writes a frame; without styles it is nothing but its characters.
  package init(_ frame: Frame, hasStyles: Bool = true) {
    lines = (0..<frame.size.height).map { Self.line(frame.row($0), hasStyles) }
  }

  private static func line(_ cells: ArraySlice<Cell>, _ hasStyles: Bool) -> String {
    let end = cells.lastIndex { $0 != .blank } ?? cells.startIndex - 1
    var text = String.UnicodeScalarView()
    var style = Style.plain
    for cell in cells[cells.startIndex..<end + 1] {
      if hasStyles, cell.style != style {
        text.append(contentsOf: sequence(for: cell.style).unicodeScalars)
        style = cell.style
      }
      text.append(cell.glyph)
    }
    if style != .plain { text.append(contentsOf: "\u{1B}[m".unicodeScalars) }
    guard !hasStyles else { return String(text) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The sequence that sets a style whatever was set before.
  private static func sequence(for style: Style) -> String {
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    let parameters =
      attributes.filter { style.attributes.contains($0.0) }.map(\.1)
      + parameter(style.foreground, 30) + parameter(style.background, 40)
    return "\u{1B}[" + (parameters.isEmpty ? [] : [""] + parameters).joined(separator: ";") + "m"
  }

  /// The parameters of a colour, counted from 30 for the foreground and from 40 for the background.
  private static func parameter(_ color: Color, _ base: Int) -> [String] {
    if let rgb = color.rgb { return ["\(base + 8);2;\(rgb.red);\(rgb.green);\(rgb.blue)"] }
    guard let index = color.index.map(Int.init) else { return [] }
    switch index {
    case 0..<8: return [String(base + index)]
    case 8..<16: return [String(base + 60 + index - 8)]
    default: return ["\(base + 8);5;\(index)"]
    }
  }
}
