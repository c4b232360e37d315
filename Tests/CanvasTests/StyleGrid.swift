import Canvas

/// The styles of a frame as text, so that a test sees colours and attributes as well as glyphs.
///
/// Each row lists runs of equal style as `columns×foreground/background+attributes`.
func styleGrid(_ frame: Frame) -> [String] {
  (0..<frame.size.height).map { y in
    var runs: [(style: Style, count: Int)] = []
    for cell in frame.row(y) {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((cell.style, 1))
      }
    }
    return runs.map { "\($0.count)×\(text($0.style))" }.joined(separator: " ")
  }
}

private func text(_ style: Style) -> String {
  let names: [(Style.Attributes, String)] = [
    (.bold, "bold"), (.dim, "dim"), (.reverse, "reverse"), (.underline, "underline"),
  ]
  let attributes = names.filter { style.attributes.contains($0.0) }.map { "+" + $0.1 }.joined()
  return "\(style.foreground)/\(style.background)\(attributes)"
}

/// Every kind of terminal there is.
let allCapabilities = ColorDepth.allCases.flatMap { depth in
  GlyphSet.allCases.map { Capabilities(depth: depth, glyphs: $0) }
}

/// Sizes that are hard for layouts: none, one cell, one row, one column, and larger ones.
let awkwardSizes = [
  (0, 0), (1, 0), (0, 1), (1, 1), (2, 2), (1, 20), (40, 1), (3, 3), (7, 5), (20, 8), (81, 25),
].map { Size(width: $0.0, height: $0.1) }

/// The terminals most tests use, all of them with braille.
let direct = Capabilities(depth: .direct, glyphs: .braille)
let indexed = Capabilities(depth: .indexed, glyphs: .braille)
let monochrome = Capabilities(depth: .monochrome, glyphs: .braille)
