import Testing

@testable import Canvas

struct ChartEndsTests {
  private let badges = ["●¹", "◆²", "▲³", "■⁴", "★⁵", "▼⁶", "◀⁷", "▶⁸", "◈⁹"]

  /// Level lines of the given values, numbered from 1.
  private func rows(_ values: [Double], width: Int = 60, height: Int) -> [String] {
    let series = values.enumerated().map { index, value in
      var series = Series([value, value], ink: index, priority: -index)
      series.headMark = .head(index)
      series.number = index + 1
      return series
    }
    var frame = Frame(Size(width: width, height: height))
    LineChart(
      series, lastStep: 1, scale: .linear, range: 0...20, revealedStep: 1, hasStepLabels: false
    )
    .draw(into: &frame, at: Rect(frame.size), Palette(monochrome))
    return frame.rows
  }

  @Test(arguments: [5, 6, 8, 10, 14])
  func nineLinesHaveNineSignsWithTheirNumbers(_ height: Int) {
    let bunched = rows([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 19], height: height).joined()
    let even = rows([2, 4, 6, 8, 10, 12, 14, 16, 18], height: height).joined()
    for badge in badges {
      #expect(bunched.contains(badge), "\(badge) of \(bunched)")
      #expect(even.contains(badge), "\(badge) of \(even)")
    }
  }

  @Test func linesThatEndInOneRowShareItInTheOrderOfTheirValues() {
    let rows = rows([19, 1.5, 1.6], height: 9)
    #expect(rows[0].hasSuffix("●¹"))
    #expect(rows[6].hasSuffix("▲³") && rows[7].hasSuffix("◆²"), "\(rows)")
    let six = self.rows([19, 18, 17, 16, 1.5, 1.6], height: 9)
    #expect(six[7].hasSuffix("▼⁶★⁵"), "\(six)")
  }

  @Test func numbersDoWithoutTheirSignsWhereThereIsNoRoomForThese() {
    let rows = rows([19, 18, 17, 16, 15, 4, 3, 2, 1], height: 3)
    #expect(rows[0].contains("¹²³⁴⁵") && rows[1].contains("⁶⁷⁸⁹"), "\(rows)")
  }

  @Test(arguments: [(4, 2), (5, 4), (6, 4), (7, 6), (9, 6)])
  func moreLinesTakeMoreColumns(_ count: Int, _ columns: Int) {
    #expect(ChartEnds.width(of: count, beside: 60) == columns)
    #expect(ChartEnds.width(of: count, beside: 8) == 2)
  }

  @Test func signsStandAlongLinesThatAskForThemInColumnsOfTheirOwn() throws {
    let series = (0..<9).map { index in
      var series = Series(Array(repeating: Double(index / 3), count: 61), ink: index)
      series.headMark = .head(index)
      series.hasSignsAlong = index != 4
      return series
    }
    var frame = Frame(Size(width: 70, height: 12))
    var chart = LineChart(series, lastStep: 60, scale: .linear, range: -1...3, revealedStep: 60)
    chart.draw(into: &frame, at: Rect(frame.size), Palette(monochrome))
    let along = frame.rows.flatMap { $0.prefix(60) }
    for glyph in "●◆▲■▼◀▶◈" { #expect(along.count { $0 == glyph } >= 2, "\(glyph)") }
    #expect(!along.contains("★"))

    // Nothing stands along a line that is not walked yet.
    chart.revealedStep = 0
    var start = Frame(frame.size)
    chart.draw(into: &start, at: Rect(start.size), Palette(monochrome))
    #expect(!start.rows.flatMap { $0.dropFirst(14) }.contains { "●◆▲■▼◀▶◈".contains($0) })
  }
}
