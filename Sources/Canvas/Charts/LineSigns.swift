/// The signs along the lines of a chart, which tell lines apart that neither ink nor gaps do.
///
/// Those of all lines stand in columns of their own, so that the lines are told apart also where they run
/// close together.
struct LineSigns {
  private struct Sign {
    let mark: Marker
    let series: Series
    let column: Int
    let row: Int
  }

  private var signs: [Sign] = []

  /// The fewest columns between two signs of a line.
  private static let leastPeriod = 8
  /// The columns before the end of a line that have no other sign of it.
  private static let margin = 2

  /// Finds a place on every line that has signs along it, a few times from left to right.
  init(_ series: [Series], upTo entry: Int, _ scale: ChartScale, on plane: Plane) {
    let signed = series.filter { $0.headMark != nil && $0.hasSignsAlong }
    guard !signed.isEmpty, entry >= 0, plane.area.width > 0 else { return }
    let period = max(Self.leastPeriod, 2 * signed.count, plane.area.width / 3)
    var taken: Set<SIMD2<Int>> = []
    for (place, series) in signed.enumerated() {
      guard let mark = series.headMark else { continue }
      let last = Double(min(entry, series.lastEntry, series.values.count - 1))
      let end = plane.cell(of: SIMD2(last, plane.y.middle))?.column ?? plane.area.right
      let first = plane.area.x + (2 * place + 1) * period / (2 * signed.count)
      for column in stride(from: first, to: end - Self.margin, by: period) {
        let x = plane.x.lowerBound + (Double(column - plane.area.x) + 0.5) * plane.cellWidth
        guard let height = Self.height(of: series, at: x, scale),
          let cell = plane.cell(of: SIMD2(x, height)),
          taken.insert(SIMD2(cell.column, cell.row)).inserted
        else { continue }
        signs.append(Sign(mark: mark, series: series, column: cell.column, row: cell.row))
      }
    }
  }

  /// The height of a line between two entries; nil where it has none.
  private static func height(of series: Series, at place: Double, _ scale: ChartScale) -> Double? {
    guard place >= 0, Int(place) + 1 < series.values.count else { return nil }
    let heights = series.values[Int(place)...Int(place) + 1].map(scale.height)
    guard heights.allSatisfy(\.isFinite) else { return nil }
    return heights[0] + (place - place.rounded(.down)) * (heights[1] - heights[0])
  }

  /// Draws the signs over their lines.
  func draw(into frame: inout Frame, _ palette: Palette) {
    for sign in signs {
      let style = palette.ink(sign.series.ink, sign.series.age, on: .panel)
      frame[sign.column, sign.row] = Cell(
        sign.mark.glyph(palette.capabilities.glyphs),
        style.on(frame[sign.column, sign.row].style.background))
    }
  }
}
