import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// The values of axes and colours in maps, and the room for them.
@Suite struct MapScaleTests {
  private static let sizes = [(80, 24), (120, 36), (200, 60)]

  /// The border and the inside of the first map of a picture.
  private func map(_ workbench: Workbench, _ width: Int, _ height: Int) throws -> [String] {
    let frame = workbench.picture(width, height)
    var screen = Screen()
    _ = screen.frame(of: workbench, Size(width: width, height: height), direct)
    let area = try #require(
      screen.targets.compactMap { target -> Rect? in
        switch target.target {
        case .map(_, let plane), .closeUp(let plane): plane.area
        default: nil
        }
      }.first)
    // With the axes and the legend beside it.
    return frame.rows[max(0, area.y - 1)..<min(height, area.bottom + 2)].map { row in
      String(Array(row)[max(0, area.x - 10)..<min(width, area.right + 10)])
    }
  }

  private func numbers(in text: String) -> [Double] {
    text.split { !"0123456789.−-e".contains($0) }
      .compactMap { Double($0.replacing("−", with: "-")) }
  }

  @Test(arguments: sizes)
  func aRunAloneHasAxesAndALegendOfItsColours(_ width: Int, _ height: Int) throws {
    let rows = try map(.paused(Experiment("ravine"), at: 20), width, height)

    // y = −2, 0 and 2 and x = −5 or a neighbour are in view in every size.
    let inside = rows.dropFirst().joined(separator: " ")
    for value in [-2.0, 0, 2] { #expect(numbers(in: inside).contains(value)) }
    // The lowest and the highest level: f is 0 at the minimum and 40 and less at the border.
    let legend = numbers(in: rows.joined(separator: " "))
    #expect(legend.contains { $0 > 0 && $0 < 0.1 } && legend.contains { $0 > 20 })
  }

  @Test(arguments: sizes)
  func aStepThatIsExplainedHasThemToo(_ width: Int, _ height: Int) throws {
    let workbench = Workbench.paused(Experiment("ravine"), at: 3, .explain(.toggle))
    let point = workbench.simulations[0].trajectory.point(at: 3)
    let rows = try map(workbench, width, height)

    let inside = numbers(in: rows.dropFirst().joined(separator: " "))
    #expect(inside.contains { abs($0 - point.x) < 1 } && inside.count >= 4)
    let loss = workbench.simulations[0].trajectory.loss(at: 3)
    let legend = numbers(in: rows.joined(separator: " "))
    #expect(legend.contains { $0 > 0 && $0 < loss } && legend.contains { $0 > loss })
  }

  @Test func panelsOfSeveralRunsHaveTheirValuesInside() throws {
    let rows = try map(.paused(at: 20), 120, 36)

    #expect(numbers(in: rows.dropFirst().joined(separator: " ")).contains(-2))
    #expect(rows[0].contains("30"), "no legend in the border: \(rows[0])")
  }

  @Test func oneColourStandsForOneValueInPanelsOfUnequalShape() {
    let run = RunSpecification(Selection("gradient_descent"))
    let workbench = Workbench.paused(Experiment("ravine", run, run, run), at: 9)
    var screen = Screen()
    let frame = screen.frame(of: workbench, Size(width: 120, height: 36), direct)
    let planes = screen.targets.compactMap { target -> Plane? in
      if case .map(_, let plane) = target.target { plane } else { nil }
    }
    #expect(Set(planes.map(\.area.width)).count == 2)
    // A spot in the middle of a band of colour, off every path: f(2, 1) = 2.4.
    let colours = planes.compactMap { plane in
      plane.cell(of: Point(2, 1)).map { frame[$0.column, $0.row].style.background }
    }
    #expect(colours.count == 3 && Set(colours).count == 1)
  }

  @Test func noTextStandsBesideAValueOfTheLegend() {
    let run = RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.4))
    let rows = Workbench.paused(Experiment("ravine", run), at: 10, .explain(.toggle))
      .picture(80, 24).rows
    // The title of the list of beats ends with how many there are; the legend is in the lower line then.
    #expect(rows.contains { $0.contains("─ 1 / 3 ─") }, "\(rows)")
    #expect(rows.contains { $0.contains("─ 0.385 ") && $0.contains(" 0.65 ─") }, "\(rows)")
  }

  @Test func thoseInTheLastRowSeeALargerChart() {
    func chart(_ actions: Action...) -> Int {
      var workbench = Workbench.paused(at: 20)
      for action in actions { workbench.act(action) }
      var screen = Screen()
      _ = screen.frame(of: workbench, Size(width: 120, height: 36), direct)
      return screen.targets.compactMap { target -> Int? in
        if case .chart(let plane, _) = target.target { plane.area.height } else { nil }
      }.first ?? 0
    }
    #expect(chart(.look(.togglePresenter)) >= 2 * chart())
  }

  @Test func aTableLeavesNoRowsBlankThatAChartCouldUse() {
    let rows = Workbench.paused(Experiment("ravine"), at: 20).picture(200, 60).rows
    let table = rows.firstIndex { $0.contains("─ runs ─") }

    // A title, four lines about the run, and a border above the footer.
    #expect(table == 60 - 1 - 6)
  }
}

/// Runs that leave the picture.
@Suite struct ExitLabelTests {
  @Test func theArrowOnTheEdgeSaysWhereARunIs() {
    // x(t) = −1.5 · 0.9^t, y(t) = 0.01 · 1.1^t: (−0.0027, 3.04) after 60 steps.
    let saddle = Experiment(
      "saddle",
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.05)))
    let rows = Workbench.paused(saddle, at: 60).picture(120, 36).rows

    #expect(rows.contains { $0.contains("↑ now (−0.0027, 3)") })
  }

  @Test func onACurveTheArrowSaysItToo() {
    // x(12) = 10 · 1.2¹²
    let square = Experiment(
      "square_1d",
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen(1.1)))
    let rows = Workbench.paused(square, at: 12).picture(120, 36).rows

    #expect(rows.contains { $0.contains("now x 89") })
  }

  @Test(arguments: [(80, 24, 5), (80, 24, 9), (120, 36, 9), (200, 60, 9)])
  func mapsTooNarrowForALegendHaveOneBesideThem(_ width: Int, _ height: Int, _ count: Int) {
    let runs = Catalog.optimizers.prefix(count).map {
      RunSpecification(Selection($0.name), learningRate: .chosen(0.1))
    }
    let rows = Workbench.paused(
      Experiment(objective: Selection("ravine"), runs: Array(runs)), at: 20
    ).picture(width, height).rows
    // A bar of colours alone, with its lowest and highest value beside it.
    #expect(rows.contains { $0.contains(/─ [0-9.]+ {6,}[0-9]+ ─/) }, "\(rows)")
  }

  @Test(arguments: ["momentum", "adam", "lookahead"])
  func aStepHasALegendWhateverItsTitleIs(_ rule: String) {
    for (width, height) in [(80, 24), (120, 36)] {
      let rows = Workbench.paused(
        Experiment("ravine", RunSpecification(Selection(rule))), at: 5, .explain(.toggle)
      ).picture(width, height).rows
      #expect(rows.contains { $0.contains(/─ [0-9.]+ {6,}[0-9.]+\s/) }, "\(width)")
    }
  }
}
