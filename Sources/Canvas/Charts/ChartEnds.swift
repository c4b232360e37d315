/// The signs and numbers at the ends of a chart's lines, each beside the last value of its line.
struct ChartEnds {
  /// The columns they take beside the plot when the play-head stands at its end.
  static let width = 2

  private struct End {
    let mark: Marker
    let number: Int?
    let style: (Palette) -> Style
    let column: Int
    /// The height of the value, and the row it lies in; after that the row of the sign.
    let height: Double
    var row: Int
  }

  private var ends: [End] = []

  /// Finds a place for the end of each line that has a sign, those of the first in priority where there
  /// is no room for all.
  ///
  /// Where values lie closer than a row, signs move apart, up and down alike, in the order of the values.
  init(_ series: [Series], upTo entry: Int, _ scale: ChartScale, on plane: Plane) {
    guard entry >= 0 else { return }
    var found: [End] = []
    for series in series.sorted(by: { $0.priority > $1.priority }) {
      let last = min(entry, series.lastEntry, series.values.count - 1)
      guard let mark = series.headMark, last >= 0,
        let end = (0...last).reversed().first(where: { series.values[$0].isFinite })
      else { continue }
      let height = scale.height(of: series.values[end])
      let point = SIMD2(
        Double(end), min(max(plane.y.lowerBound, height), plane.y.upperBound))
      guard let cell = plane.cell(of: point) else { continue }
      // A rate is that of the step to come, so its line may end one step before the play-head.
      let age: Age = end + 1 < entry ? max(.old, series.age) : series.age
      found.append(
        End(
          mark: mark, number: series.number,
          style: { $0.ink(series.ink, age, on: .panel).with(.bold) }, column: cell.column + 1,
          height: point.y, row: cell.row))
    }
    // Signs and numbers take two columns, so those in neighbouring ones would meet.
    while let first = found.map(\.column).min() {
      var reach = first
      for column in found.map(\.column).sorted() where column <= reach + 1 { reach = column }
      let group = found.filter { $0.column <= reach }
      let area = plane.area
      ends += Self.spread(
        Self.thinned(group, to: area.height), from: area.y, to: area.bottom - 1)
      found.removeAll { $0.column <= reach }
    }
  }

  /// At most `count` ends, in their order: where they are closest, the last ones are left out.
  private static func thinned(_ ends: [End], to count: Int) -> [End] {
    var ends = ends
    while ends.count > max(0, count) {
      let crowds = ends.map { end in ends.count { abs($0.row - end.row) <= 1 } }
      guard let densest = crowds.max(), let last = crowds.lastIndex(of: densest) else { break }
      ends.remove(at: last)
    }
    return ends
  }

  /// Ends in rows of their own, each as near to that of its value as the order of the values allows.
  private static func spread(_ ends: [End], from top: Int, to bottom: Int) -> [End] {
    let ends = ends.sorted { $0.height > $1.height }
    // Neighbours that would meet stand together, around the middle of where they would like to be.
    var clusters: [(count: Int, wanted: Int)] = []
    func first(_ cluster: (count: Int, wanted: Int)) -> Int {
      let middle = Double(cluster.wanted) / Double(cluster.count)
      return max(top, min(bottom + 1 - cluster.count, Int(middle.rounded())))
    }
    for end in ends {
      var cluster = (count: 1, wanted: end.row)
      while let above = clusters.last, first(above) + above.count > first(cluster) {
        clusters.removeLast()
        cluster = (
          above.count + cluster.count,
          above.wanted + cluster.wanted - above.count * cluster.count
        )
      }
      clusters.append(cluster)
    }
    let rows = clusters.flatMap { cluster in (0..<cluster.count).map { first(cluster) + $0 } }
    return zip(ends, rows).map { end, row in
      var end = end
      end.row = row
      return end
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
