extension DotLayer {
  /// Draws the dots over what the frame shows.
  ///
  /// Only covered cells change. Over a map they get the dark casing of its level as ground, so that
  /// the ink stands out everywhere; without one they keep the ground they have. The map is the one
  /// drawn in the plane's area.
  package func draw(into frame: inout Frame, _ palette: Palette, over map: ContourMap? = nil) {
    let area = plane.area
    for row in 0..<area.height {
      for column in 0..<area.width {
        guard let mark = mark(column: column, row: row) else { continue }
        let x = area.x + column
        let y = area.y + row
        let style =
          map.map {
            palette.ink(mark.ink, mark.age).on($0.casing(column: column, row: row, palette))
          }
          ?? palette.ink(mark.ink, mark.age, on: .panel).on(frame[x, y].style.background)
        let glyph = Self.glyph(of: mark, palette.capabilities.glyphs)
        frame[x, y] = Cell(glyph, style)
      }
    }
  }

  private static func glyph(of mark: Mark, _ glyphs: GlyphSet) -> Unicode.Scalar {
    switch glyphs {
    case .braille: braille(mark.mask)
    // A quadrant is as large as a bead, which would drown in a line of them.
    case .quadrant: mark.isBead ? "•" : quadrants(mark.mask)
    case .ascii: mark.isBead ? "+" : mark.strokes.ascii
    }
  }

  /// The braille pattern of a mask.
  ///
  /// Unicode numbers the dots of the upper three rows down the columns, the lowest row last.
  private static func braille(_ mask: UInt8) -> Unicode.Scalar {
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    var pattern: UInt32 = 0x2800
    for dot in 0..<8 where mask & (1 << UInt8(dot)) != 0 { pattern |= bits[dot] }
    return Unicode.Scalar(pattern) ?? "⣿"
  }

  /// The quadrants that have a dot in them.
  private static func quadrants(_ mask: UInt8) -> Unicode.Scalar {
    let glyphs: [Unicode.Scalar] = [
      " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
    ]
    let upper = (mask | mask >> 2) & 0b11
    let lower = (mask >> 4 | mask >> 6) & 0b11
    return glyphs[Int(upper | lower << 2)]
  }
}

extension DotLayer {
  /// Draws a piece of the line through a point with a given slope.
  ///
  /// The length is that on the screen in columns, whatever the slope; the aspect is the height of a
  /// cell divided by its width.
  package mutating func tangent(
    at point: SIMD2<Double>, slope: Double, length: Double, cellAspect: Double, _ pen: Pen
  ) {
    guard
      let ends = plane.tangentEnds(at: point, slope: slope, length: length, cellAspect: cellAspect)
    else { return }
    segment(from: ends.0, to: ends.1, pen)
  }
}

extension Plane {
  /// The ends of a piece of the line through a point with a given slope, the left one first; nil where
  /// there is none.
  package func tangentEnds(
    at point: SIMD2<Double>, slope: Double, length: Double, cellAspect: Double
  ) -> (SIMD2<Double>, SIMD2<Double>)? {
    guard slope.isFinite, !area.isEmpty else { return nil }
    let across = 1 / cellWidth
    let along = slope / cellHeight * cellAspect
    let reach = length / 2 / (across * across + along * along).squareRoot()
    let offset = SIMD2(reach, reach * slope)
    return (point - offset, point + offset)
  }
}
