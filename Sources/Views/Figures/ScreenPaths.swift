import Canvas

/// What cells show beside letters, as paths: one a colour for areas, one for lines, one for dots.
struct ScreenPaths {
  private var areas: [String: String] = [:]
  private var lines: [String: String] = [:]
  private var dots: [String: String] = [:]

  /// Whether a glyph is drawn as a shape instead of a letter.
  static func draws(_ glyph: Unicode.Scalar) -> Bool {
    blocks[glyph] != nil || arms[glyph] != nil || braille.contains(glyph.value)
  }

  /// Adds a cell with its corner at a place, in pixels.
  mutating func add(
    _ glyph: Unicode.Scalar, ink: String, ground: String?, _ x: Int, _ y: Int, _ cell: Size
  ) {
    let half = cell.height / 2
    if let block = Self.blocks[glyph] {
      for (isInked, top) in [(block.upper, y), (block.lower, y + half)] {
        guard let color = isInked ? ink : ground else { continue }
        areas[color, default: ""] += "M\(x) \(top)h\(cell.width)v\(half)h-\(cell.width)z"
      }
      return
    }
    if let ground {
      areas[ground, default: ""] += "M\(x) \(y)h\(cell.width)v\(cell.height)h-\(cell.width)z"
    }
    if let arms = Self.arms[glyph] {
      let (middle, center) = (x + cell.width / 2, y + half)
      let ends = [
        (x, center), (x + cell.width, center), (middle, y), (middle, y + cell.height),
      ]
      for (arm, end) in zip(Arms.each, ends) where arms.contains(arm) {
        lines[ink, default: ""] += "M\(middle) \(center)L\(end.0) \(end.1)"
      }
    } else if Self.braille.contains(glyph.value) {
      addDots(glyph.value - 0x2800, ink, x, y, cell)
    }
  }

  /// Dots of braille: bits 0 to 2 and 6 go down the left column, 3 to 5 and 7 down the right one.
  private mutating func addDots(
    _ bits: UInt32, _ ink: String, _ x: Int, _ y: Int, _ cell: Size
  ) {
    for (bit, place) in Self.dotPlaces.enumerated() where bits & (1 << UInt32(bit)) != 0 {
      let left = Double(x) + Double(cell.width) * (0.25 + 0.5 * Double(place.column))
      let top = Double(y) + Double(cell.height) * (0.125 + 0.25 * Double(place.row))
      // A line of no length with round ends is a dot.
      dots[ink, default: ""] += "M\(SVGPath.number(left)) \(SVGPath.number(top))h0"
    }
  }

  /// The paths in the order of their colours, areas first.
  var elements: [SVGElement] {
    let areas = areas.sorted { $0.key < $1.key }.map { color, data in
      SVGElement("path", ["d": data, "fill": color, "shape-rendering": "crispEdges"])
    }
    return areas + Self.strokes(lines, width: "1.4") + Self.strokes(dots, width: "3.8")
  }

  private static func strokes(_ paths: [String: String], width: String) -> [SVGElement] {
    paths.sorted { $0.key < $1.key }.map { color, data in
      SVGElement(
        "path",
        [
          "d": data, "fill": "none", "stroke": color, "stroke-width": width,
          "stroke-linecap": "round",
        ])
    }
  }

  private static let braille: ClosedRange<UInt32> = 0x2800...0x28FF

  private static let dotPlaces: [(column: Int, row: Int)] = [
    (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
  ]

  /// Which halves of a cell have the ink.
  private static let blocks: [Unicode.Scalar: (upper: Bool, lower: Bool)] = [
    "▀": (true, false), "▄": (false, true), "█": (true, true),
  ]

  /// The sides to which a line goes from the middle of its cell.
  private struct Arms: OptionSet {
    let rawValue: Int

    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)

    static let each: [Arms] = [.left, .right, .up, .down]
  }

  private static let arms: [Unicode.Scalar: Arms] = [
    "─": [.left, .right], "│": [.up, .down], "╭": [.right, .down], "╮": [.left, .down],
    "╰": [.right, .up], "╯": [.left, .up], "┌": [.right, .down], "┐": [.left, .down],
    "└": [.right, .up], "┘": [.left, .up], "├": [.up, .down, .right], "┤": [.up, .down, .left],
    "┬": [.left, .right, .down], "┴": [.left, .right, .up],
    "┼": [.left, .right, .up, .down],
  ]
}
