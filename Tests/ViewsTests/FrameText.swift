import Canvas

/// A frame as text: the glyphs, then the styles, so that a picture can be kept in a file and read.
///
/// Rows stand between bars. Styles are runs of equal ones, `columns×foreground/background+attributes`,
/// with the row's number in front.
struct FrameText: Equatable {
  let lines: [String]

  init(_ frame: Frame) {
    let styles = (0..<frame.size.height).map { y in
      "\(y): " + Self.runs(frame.row(y)).joined(separator: " ")
    }
    lines =
      ["\(frame.size.width)x\(frame.size.height)"] + frame.rows.map { "|\($0)|" }
      + ["styles"] + styles
  }

  init(text: String) {
    lines = text.split(separator: "\n").map(String.init)
  }

  /// The whole text, as it is kept in a file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The first lines that differ from the expected ones, and how many there are.
  func differences(from expected: FrameText) -> [String] {
    let longest = max(lines.count, expected.lines.count)
    let different = (0..<longest).filter { line($0) != expected.line($0) }
    guard !different.isEmpty else { return [] }
    return ["\(different.count) lines differ"]
      + different.prefix(4).flatMap { ["expected \(expected.line($0))", "found    \(line($0))"] }
  }

  private func line(_ index: Int) -> String {
    lines.indices.contains(index) ? lines[index] : ""
  }

  private static func runs(_ row: ArraySlice<Cell>) -> [String] {
    var runs: [(style: Style, count: Int)] = []
    for cell in row {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((cell.style, 1))
      }
    }
    return runs.map { "\($0.count)×\(text($0.style))" }
  }

  private static func text(_ style: Style) -> String {
    let names: [(Style.Attributes, String)] = [
      (.bold, "+bold"), (.dim, "+dim"), (.reverse, "+reverse"), (.underline, "+underline"),
    ]
    let attributes = names.filter { style.attributes.contains($0.0) }.map(\.1).joined()
    return "\(color(style.foreground))/\(color(style.background))\(attributes)"
  }

  private static func color(_ color: Color) -> String {
    color == .terminalDefault ? "-" : color.description
  }
}
