/// The signs and numbers at the ends of a chart's lines, each beside the last value of its line.
struct ChartEnds {
  /// The columns they take beside the plot when the play-head stands at its end.
  static let width = 2

  private struct End {
    let mark: Marker
    let number: Int?
    let style: (Palette) -> Style
    let column: Int
    let row: Int
  }

  private var ends: [End] = []

  /// Finds a place for the end of each line that has a sign, the first in priority first.
  ///
  /// Where values lie closer than a row, signs move up or down to the nearest free one.
  init(_ series: [Series], upTo entry: Int, _ scale: ChartScale, on plane: Plane) {
    guard entry >= 0 else { return }
    var taken: Set<SIMD2<Int>> = []
    let area = plane.area
    for series in series.sorted(by: { $0.priority > $1.priority }) {
      let last = min(entry, series.lastEntry, series.values.count - 1)
      guard let mark = series.headMark, last >= 0,
        let end = (0...last).reversed().first(where: { series.values[$0].isFinite })
      else { continue }
      let height = scale.height(of: series.values[end])
      let point = SIMD2(
        Double(end), min(max(plane.y.lowerBound, height), plane.y.upperBound))
      guard let cell = plane.cell(of: point) else { continue }
      let column = cell.column + 1
      let rows = (0..<area.height).lazy.flatMap { [cell.row - $0, cell.row + $0] }
      let row = rows.first { row in
        row >= area.y && row < area.bottom
          && (column - 1...column + 1).allSatisfy { !taken.contains(SIMD2($0, row)) }
      }
      guard let row else { continue }
      for column in column...column + 1 { taken.insert(SIMD2(column, row)) }
      let age: Age = end < entry ? max(.old, series.age) : series.age
      ends.append(
        End(
          mark: mark, number: series.number,
          style: { $0.ink(series.ink, age, on: .panel).with(.bold) }, column: column, row: row))
    }
  }

  /// Draws the signs.
  func draw(into frame: inout Frame, _ palette: Palette) {
    let glyphs = palette.capabilities.glyphs
    for end in ends {
      let style = end.style(palette)
      frame[end.column, end.row] = Cell(end.mark.glyph(glyphs), style)
      guard let number = end.number else { continue }
      frame.write(
        SmallDigits.superscript(number, glyphs), x: end.column + 1, y: end.row, style, limit: 1)
    }
  }
}
