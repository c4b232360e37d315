package import Canvas
package import Workbench

/// The screen itself in Scalable Vector Graphics, cell by cell: letters as text, blocks, dots and lines as
/// shapes.
///
/// It shows what has no figure of its own, such as a step that is explained, and real screens in documents.
package struct ScreenFigure {
  private let frame: Frame
  private let colors: FigureColors

  /// The pixels of a cell.
  private static let cell = Size(width: 10, height: 20)

  /// Draws the screen of a state whose runs are computed, with as many cells as fit into a size in pixels.
  package init(of workbench: Workbench, _ size: Size) {
    let appearance = workbench.appearance
    let capabilities = Capabilities(depth: .direct, glyphs: .braille, cellAspect: 2)
    var screen = Screen()
    let frame = screen.frame(
      of: workbench,
      Size(width: size.width / Self.cell.width, height: size.height / Self.cell.height),
      capabilities)
    self.init(
      frame,
      FigureColors(
        palette: Palette(
          capabilities, map: appearance.colorMap,
          theme: appearance.ground == .light ? .light : .dark)))
  }

  /// Draws any frame.
  init(_ frame: Frame, _ colors: FigureColors) {
    self.frame = frame
    self.colors = colors
  }

  /// The text of the file.
  package var source: String {
    let (width, height) = (
      frame.size.width * Self.cell.width, frame.size.height * Self.cell.height
    )
    let root = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": String(width), "height": String(height),
        "viewBox": "0 0 \(width) \(height)",
        "font-family": "DejaVu Sans Mono, Menlo, Consolas, monospace", "font-size": "16.6",
        "xml:space": "preserve",
      ],
      [SVGElement("rect", ["width": "100%", "height": "100%", "fill": colors.page])]
        + shapes + (0..<frame.size.height).flatMap(texts))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.source
  }

  /// Grounds, blocks, lines and dots, each colour in one path.
  private var shapes: [SVGElement] {
    var paths = ScreenPaths()
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width {
        let (ink, ground) = self.colors(of: frame[x, y].style)
        paths.add(
          frame[x, y].glyph, ink: ink, ground: ground == colors.page ? nil : ground,
          x * Self.cell.width, y * Self.cell.height, Self.cell)
      }
    }
    return paths.elements
  }

  /// The letters of a row, those of one style beside each other in one element.
  private func texts(_ y: Int) -> [SVGElement] {
    let row = Array(frame.row(y))
    var elements: [SVGElement] = []
    var start = 0
    while start < row.count {
      guard Self.isLetter(row[start].glyph) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < row.count, row[end].style == row[start].style, Self.isLetter(row[end].glyph) {
        end += 1
      }
      elements.append(text(row[start..<end], x: start, y))
      start = end
    }
    return elements
  }

  private static func isLetter(_ glyph: Unicode.Scalar) -> Bool {
    glyph != " " && !ScreenPaths.draws(glyph)
  }

  private func text(_ cells: ArraySlice<Cell>, x: Int, _ y: Int) -> SVGElement {
    let style = cells[cells.startIndex].style
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: cells.map(\.glyph))
    var element = SVGElement(
      "text",
      [
        "x": String(x * Self.cell.width), "y": String(y * Self.cell.height + 15),
        "fill": colors(of: style).ink,
        // Whatever the font, every letter has its own cell.
        "textLength": String(cells.count * Self.cell.width), "lengthAdjust": "spacingAndGlyphs",
      ], text: String(letters))
    if style.attributes.contains(.bold) { element = element.with("font-weight", "bold") }
    if style.attributes.contains(.dim) { element = element.with("opacity", "0.6") }
    if style.attributes.contains(.underline) {
      element = element.with("text-decoration", "underline")
    }
    return element
  }

  private func colors(of style: Style) -> (ink: String, ground: String) {
    let ink =
      style.foreground == .terminalDefault ? colors.text : colors.css(style.foreground)
    let ground =
      style.background == .terminalDefault ? colors.page : colors.css(style.background)
    return style.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }
}
