/// The signs and numbers at the ends of a chart's lines, each beside the last value of its line.
struct ChartEnds {
  /// The end of a line.
  struct End {
    let mark: Marker
    let number: Int?
    let style: (Palette) -> Style
    /// The first column after the line.
    let column: Int
    /// The height of the value, and the row it lies in.
    let height: Double
    let row: Int
  }

  private var rows: [ChartEndRow] = []
  private let room: Int

  /// The columns they take beside a plot when the play-head stands at its end, by the number of lines.
  ///
  /// It does not depend on the height, so that charts on top of each other keep their columns together.
  static func width(of count: Int, beside plot: Int) -> Int {
    let wanted = count <= 4 ? 2 : count <= 6 ? 4 : 6
    return [6, 4].first { $0 <= wanted && $0 <= plot / 4 } ?? 2
  }

  /// Finds a place for the end of each line that has a sign.
  ///
  /// Where values lie closer than a row, signs stand side by side as far as there is room, then move apart,
  /// up and down alike, in the order of the values. Where there are more than that the numbers do without
  /// their signs; those of the first in priority stay where there is no room even for these.
  init(_ series: [Series], upTo entry: Int, _ scale: ChartScale, on plane: Plane, room: Int) {
    self.room = room
    guard entry >= 0 else { return }
    var found: [End] = []
    for series in series.sorted(by: { $0.priority > $1.priority }) {
      guard let end = End(series, upTo: entry, scale, on: plane) else { continue }
      found.append(end)
    }
    // Signs and numbers reach over some columns, so those of ends that are close would meet.
    while let first = found.map(\.column).min() {
      var reach = first
      for column in found.map(\.column).sorted() where column < reach + room { reach = column }
      let group = found.filter { $0.column <= reach }
      rows += ChartEndRow.rows(of: group, in: plane.area.y..<plane.area.bottom, room: room)
      found.removeAll { $0.column <= reach }
    }
  }

  /// Draws the signs.
  func draw(into frame: inout Frame, _ palette: Palette) {
    let glyphs = palette.capabilities.glyphs
    for row in rows {
      var x = row.column
      for end in row.ends {
        let style = end.style(palette)
        if !row.isBrief {
          frame[x, row.row] = Cell(end.mark.glyph(glyphs), style)
          x += 1
        }
        if let number = end.number {
          frame.write(
            SmallDigits.superscript(number, glyphs), x: x, y: row.row, style, limit: 1)
        }
        x += 1
      }
    }
  }
}

extension ChartEnds.End {
  /// The end of a line at an entry; nil where it has no sign or no value.
  fileprivate init?(_ series: Series, upTo entry: Int, _ scale: ChartScale, on plane: Plane) {
    let last = min(entry, series.lastEntry, series.values.count - 1)
    guard let mark = series.headMark, last >= 0,
      let end = (0...last).reversed().first(where: { series.values[$0].isFinite })
    else { return nil }
    let height = scale.height(of: series.values[end])
    let point = SIMD2(
      Double(end), min(max(plane.y.lowerBound, height), plane.y.upperBound))
    guard let cell = plane.cell(of: point) else { return nil }
    // A rate is that of the step to come, so its line may end one step before the play-head.
    let age: Age = end + 1 < entry ? max(.old, series.age) : series.age
    self.init(
      mark: mark, number: series.number,
      style: { $0.ink(series.ink, age, on: .panel).with(.bold) }, column: cell.column + 1,
      height: height, row: cell.row)
  }
}
