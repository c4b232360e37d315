import Testing

@testable import Canvas

struct LineChartTests {
  private func draw(
    _ chart: LineChart, _ width: Int, _ height: Int, _ capabilities: Capabilities = monochrome
  ) -> Frame {
    var frame = Frame(Size(width: width, height: height))
    chart.draw(into: &frame, at: Rect(frame.size), Palette(capabilities))
    return frame
  }

  @Test func aLinearChartHasAxesAndItsSeries() {
    let chart = LineChart(
      [Series([0, 1, 2, 3, 4], ink: 0)], lastStep: 4, scale: .linear, range: 0...4, gutter: 4)
    #expect(
      draw(chart, 14, 6).rows == [
        "  4┤        ⡠⠊", "   │     ⢀⠤⠊  ", "  2┤   ⡠⠔⠁    ", "  0┤⡠⠔⠊       ", "   └┬────┬───┬",
        "    0    2   4",
      ])
  }

  @Test func aLogarithmicChartLabelsPowersOfTen() {
    let chart = LineChart(
      [Series([1000, 100, 10, 1, 0.1, 0.01, 0.001], ink: 0)], lastStep: 6, scale: .logarithmic)
    let rows = draw(chart, 20, 12).rows
    #expect(rows.map { $0.prefix(6) }.filter { $0.contains("┤") }.count == 3)
    #expect(rows.contains { $0.hasPrefix("  100┤") })
    #expect(rows.contains { $0.hasPrefix(" 1e-2┤") })
  }

  @Test func theRevealedPartIsBrightAndTheFutureFaintOrHidden() {
    var chart = LineChart(
      [Series([1, 1, 1, 1, 1], ink: 0)], lastStep: 4, scale: .linear, range: 0...2,
      revealedStep: 2, gutter: 0, hasStepLabels: false)
    let row = styleGrid(draw(chart, 8, 2))[0]
    #expect(row == "5×default/default+bold 3×default/default+dim")
    chart.future = .hidden
    #expect(draw(chart, 8, 2).rows == ["⠤⠤⠤⠤⠄   ", "────────"])
  }

  @Test func thePlayHeadStandsAtItsStep() {
    let chart = LineChart(
      [], lastStep: 4, scale: .linear, range: 0...1, revealedStep: 2, gutter: 0,
      hasStepLabels: false)
    #expect(draw(chart, 8, 3).rows == ["    │   ", "    │   ", "────────"])
  }

  @Test func chartsOfEqualWidthShareTheColumnsOfSteps() {
    let area = Rect(x: 3, y: 2, width: 40, height: 9)
    let loss = LineChart([Series([1e5, 1], ink: 0)], lastStep: 77, scale: .logarithmic)
    let rate = LineChart([Series([0.1, 0.2], ink: 0)], lastStep: 77, scale: .linear)
    for step in 0...77 {
      let columns = [loss, rate].map { chart in
        let plane = chart.plane(in: area)
        return plane.cell(of: SIMD2(Double(step), plane.y.middle))?.column
      }
      #expect(columns[0] != nil && columns[0] == columns[1])
    }
  }

  @Test func valuesWithoutALogarithmEndTheLineAndUndefinedOnesLeaveGaps() {
    let chart = LineChart(
      [Series([1, .nan, 0, -3, .infinity, 1], ink: 0)], lastStep: 5, scale: .logarithmic,
      range: -1...0, gutter: 0, hasStepLabels: false)
    let rows = draw(chart, 6, 3).rows
    #expect(rows == ["⠁    ⠈", "  0   ", "──────"])
  }

  @Test func whatLiesBelowTheRangeIsNotDrawnAndAnArrowMarksWhereTheLineLeaves() {
    var chart = LineChart(
      [Series([1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1], ink: 0)], lastStep: 8,
      scale: .logarithmic, range: -2...0, gutter: 0, hasStepLabels: false)
    // A decade a step and a row: the line leaves after the second step and is back at the last.
    #expect(draw(chart, 9, 3).rows == ["⠱⡀      ⢸", " ⠱↓     ⢸", "─────────"])
    chart.revealedStep = 1
    chart.future = .hidden
    #expect(!draw(chart, 9, 3).rows.joined().contains("↓"))
  }

  @Test func anArrowMarksWhereTheLineLeavesThroughTheTop() {
    var chart = LineChart(
      [Series([1, 10, 100, 1e3, 1e4, 1e5], ink: 0)], lastStep: 5, scale: .logarithmic,
      range: 0...2, gutter: 0, hasStepLabels: false)
    // A decade a step and a row: the line leaves after the second step, and does not end there.
    let rows = draw(chart, 6, 3).rows
    #expect(rows[0].contains("↑") && !rows[1].contains("↑"))
    #expect(rows[0].firstIndex(of: "↑") == rows[0].index(rows[0].startIndex, offsetBy: 2))
    chart.series[0].values = [1, 10, 100]
    #expect(!draw(chart, 6, 3).rows.joined().contains("↑"))
    chart.series[0].values = [1e5, 1e5, 1]
    #expect(draw(chart, 6, 3).rows[0].hasPrefix("↑"))
  }

  @Test func aLineThatReachesZeroGoesDownToItAndEnds() {
    var chart = LineChart(
      [Series([1, 1, 1, 0, 0, 0, 0], ink: 0)], lastStep: 6, scale: .logarithmic, range: -2...0,
      gutter: 0, hasStepLabels: false)
    #expect(draw(chart, 7, 3).rows == ["⠉⠉⢣    ", "   0   ", "───────"])
    // Below zero is below every floor, but no zero.
    chart.series[0].values[3] = -1e-17
    #expect(draw(chart, 7, 3).rows == ["⠉⠉⢣    ", "   ↓   ", "───────"])
  }

  @Test func aSeriesThatBeginsBelowTheRangeIsMarkedThere() {
    let chart = LineChart(
      [Series([1e-9, 1e-9, 1e-9], ink: 0)], lastStep: 2, scale: .logarithmic, range: -2...0,
      gutter: 0, hasStepLabels: false)
    #expect(draw(chart, 6, 3).rows == ["      ", "↓     ", "──────"])
  }

  @Test func longSeriesDrawTheSamePictureFromFewPoints() {
    let values = (0..<5000).map { (step: Int) -> Double in
      step * 7919 % 101 == 0 ? 9 : Double(step * 31 % 17) / 4
    }
    let series = Series(values, ink: 0)
    let all = series.pieces(0..<5000, stepsPerColumn: 1) { $0 }
    let few = series.pieces(0..<5000, stepsPerColumn: 4999.0 / 60) { $0 }
    #expect(all[0].count == 5000)
    #expect(few[0].count < 300)
    #expect(few[0].map(\.y).max() == 9 && few[0].map(\.y).min() == 0)
    #expect(few[0].first == all[0].first && few[0].last == all[0].last)
    #expect(zip(few[0], few[0].dropFirst()).allSatisfy { $0.x < $1.x })
  }

  @Test func aFocusedSeriesOwnsSharedCells() {
    let chart = LineChart(
      [Series([1, 1], ink: 1, priority: 1), Series([1, 1], ink: 2)], lastStep: 1, scale: .linear,
      range: 0...2, gutter: 0, hasStepLabels: false)
    #expect(draw(chart, 4, 2, indexed)[1, 0].style.foreground.index == 75)
  }

  @Test func automaticRangesAreReadable() {
    #expect(ChartScale.linear.range(of: [[]]) == 0...1)
    #expect(ChartScale.linear.range(of: [[.nan, .infinity]]) == 0...1)
    let constant = ChartScale.linear.range(of: [[0.4, 0.4]])
    #expect(constant.lowerBound == 0 && constant.upperBound > 0.4 && constant.upperBound < 0.5)
    let zero = ChartScale.linear.range(of: [[0, 0]])
    #expect(zero.lowerBound < 0 && zero.upperBound > 0)
    #expect(ChartScale.logarithmic.range(of: [[0, -1, .nan]]) == -1...0)
    let diverging = ChartScale.logarithmic.range(of: [[1, 1e8, 1e300]])
    #expect(diverging.upperBound < 5)
    let vanishing = ChartScale.logarithmic.range(of: [[1, 1e-300]])
    #expect(vanishing.lowerBound > -17 && vanishing.lowerBound < -16)
  }

  @Test(arguments: [
    [-5e306], [5e306], [5e306, 6e306], [-6e306, -5e306], [-1e308, 1e308], [1e300, 1e300.nextUp],
  ])
  func valuesBeyondEveryAxisHaveARangeToo(_ values: [Double]) {
    for scale in ChartScale.allCases {
      let range = scale.range(of: [values])
      #expect(range.lowerBound < range.upperBound)
      #expect((range.upperBound - range.lowerBound).isFinite)
    }
  }

  @Test(arguments: allCapabilities)
  func everySizeAndEverySeriesIsDrawn(_ capabilities: Capabilities) {
    let wild = [Double.nan, .infinity, -.infinity, 0, -1, 1e300, -1e308, 1.7e308, 5, 1e-300]
    let palette = Palette(capabilities)
    for size in awkwardSizes {
      for scale in ChartScale.allCases {
        for (values, last) in [
          ([], 0), (wild, 9), (wild, 0), ([1], 1_000_000), ([5e306, 6e306], 1), ([-5e306], 0),
        ] {
          var frame = Frame(Size(width: 50, height: 12))
          LineChart(
            [Series(values, ink: 0)], lastStep: last, scale: scale, revealedStep: last / 2
          ).draw(into: &frame, at: Rect(size), palette)
          #expect(frame.rows.allSatisfy { $0.columns == 50 })
          #expect(!frame.rows.joined().contains("nan") && !frame.rows.joined().contains("inf"))
        }
      }
    }
  }

  @Test func axesStandAroundAnyPlane() {
    let area = Axes.plotArea(
      in: Rect(x: 0, y: 0, width: 16, height: 6), gutter: 5, hasLabels: true)
    #expect(area == Rect(x: 5, y: 0, width: 11, height: 4))
    let plane = Plane(x: -1...1, y: 0...4, area: area)
    var frame = Frame(Size(width: 16, height: 6))
    Axes(linear: plane, .ascii)
      .draw(
        into: &frame, Palette(Capabilities(depth: .monochrome, glyphs: .ascii)), gutter: 5,
        hasLabels: true)
    #expect(
      frame.rows == [
        "   4+           ", "    |           ", "   2+           ", "   0+           ",
        "    ++----+----+", "     -1   0    1",
      ])
  }

  @Test func aSeriesThatEndsForAReasonIsMarkedOnceItsEndIsReached() {
    var series = Series([1, 2, 3, .nan, .nan], ink: 0)
    series.endMark = .tombstone
    var chart = LineChart(
      [series], lastStep: 4, scale: .linear, range: 0...2, revealedStep: 1, gutter: 0,
      hasStepLabels: false)
    #expect(!draw(chart, 8, 3).rows.joined().contains("†"))

    // The end lies above the range, so its mark is at the upper edge, half-way along.
    chart.revealedStep = 4
    #expect(Array(draw(chart, 8, 3).rows[0])[4] == "†")
  }

  @Test func aThickChartHasTwiceTheDotsOfALevelLine() {
    var chart = LineChart(
      [Series([1, 1, 1], ink: 0)], lastStep: 2, scale: .linear, range: 0...2, gutter: 0,
      hasStepLabels: false)
    chart.isThick = true

    #expect(draw(chart, 4, 2).rows == ["⣤⣤⣤⣤", "────"])
  }

  @Test func aLinearRangeMayLeaveADivergenceOut() {
    let values = [[0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1e200]]
    #expect(ChartScale.linear.range(of: values).upperBound > 1e199)
    let range = ChartScale.linear.range(of: values, leavesOutliersOut: true)
    #expect(range.contains(9) && range.upperBound < 50)
  }

  @Test func signsAtTheEndsStandInTheOrderOfTheirValues() {
    // Three values in one row of 2.5 each, the least of them first in priority.
    let values = [0.1, 0.3, 0.2]
    let series = values.enumerated().map { index, value in
      var series = Series([value, value], ink: index, priority: index == 0 ? 1 : 0)
      series.headMark = .head(index)
      return series
    }
    let chart = LineChart(series, lastStep: 1, scale: .linear, range: 0...20, revealedStep: 1)
    let rows = draw(chart, 24, 9).rows
    let signs = rows.joined().filter { "●◆▲".contains($0) }
    #expect(String(signs) == "◆▲●", "\(rows)")
    #expect(rows[4].contains("◆") && rows[6].contains("●"))
  }
}
