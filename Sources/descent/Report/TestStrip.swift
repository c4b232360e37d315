import Canvas

/// Rows that show whether a terminal draws every mark and colour as it should.
struct TestStrip {
  let frame: Frame

  private static let labelWidth = 12

  /// Draws all marks that may be sent, and where there are colours the map in every depth of them.
  init(_ glyphs: GlyphSet, hasColors: Bool) {
    let marks = Self.marks.filter { glyphs != .ascii || $0.text.utf8.allSatisfy { $0 < 0x80 } }
    let depths = hasColors ? ColorDepth.allCases.filter { $0 != .monochrome } : []
    var frame = Frame(Size(width: 64, height: marks.count + depths.count))
    for (row, mark) in marks.enumerated() {
      frame.write(mark.name, x: 0, y: row, .plain)
      frame.write(mark.text, x: Self.labelWidth, y: row, .plain)
    }
    for (row, depth) in depths.enumerated() {
      Self.drawColors(depth, glyphs, y: marks.count + row, into: &frame)
    }
    self.frame = frame
  }

  private static let marks = [
    (name: "braille", text: "⠁⠃⠇⡇⣇⣧⣷⣿ ⡠⠊⠑⢄⡠⠊⠑⢄  two waves of fine dots"),
    (name: "quadrants", text: "▘▝▖▗▚▞▌▐▀▄█ ▗▘▝▖▗▘▝▖ four dots a cell"),
    (name: "half blocks", text: "▀▄▀▄▀▄▀▄█████ no gaps between cells"),
    (name: "lines", text: "╭──┬──╮ │ ├ ┼ ┤ ╰──┴──╯ closed corners"),
    (name: "signs", text: "● ◆ ■ ▲ ✕ ∨ ≍ ∧ ○ η β λ ∇ ‖ ² ₜ ′ one cell each"),
    (name: "ascii", text: "+--+ | - * o x # @ every terminal"),
  ]

  /// One depth: the levels of the map, then the inks of the first five runs.
  private static func drawColors(
    _ depth: ColorDepth, _ glyphs: GlyphSet, y: Int, into frame: inout Frame
  ) {
    let palette = Palette(Capabilities(depth: depth, glyphs: glyphs))
    frame.write(depth.rawValue, x: 0, y: y, .plain)
    var x = labelWidth
    for level in 0..<palette.levelCount {
      let cell =
        palette.hasLevelColors
        ? Cell(" ", Style(on: palette.level(level)))
        : Cell(palette.shade(level), palette.style(.dim))
      frame[x, y] = cell
      x += 1
    }
    x += 1
    for run in 0..<5 {
      x = frame.write("\(run + 1)", x: x, y: y, palette.ink(run, on: .panel).with(.bold)) + 1
    }
  }
}
