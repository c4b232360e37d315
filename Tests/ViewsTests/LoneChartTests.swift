import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct LoneChartTests {
  private func experiment() throws -> Experiment {
    var arguments = ExperimentArguments()
    arguments.objective = "bowl"
    arguments.runs = ["gd:lr=0.4", "gd:lr=0.4,schedule=cosine,schedule.period=50"]
    return try Experiment(arguments)
  }

  /// The titles of the charts in a picture of the charts view.
  private func titles(_ workbench: Workbench) -> [String] {
    let text = workbench.picture(100, 36).rows.joined(separator: "\n")
    let charts = text.split(separator: "values").first.map(String.init) ?? ""
    return Quantity.all.map(\.name).filter { charts.contains(" \($0) ") }
  }

  @Test func oneKeyShowsTheRatesAloneWithTheirSchedules() throws {
    let workbench = Workbench.paused(try experiment(), at: 9).typing("R")
    let rows = workbench.picture(100, 36).rows

    #expect(workbench.view.kind == .charts)
    #expect(titles(workbench) == ["rate"])
    #expect(rows.contains { $0.contains("●¹ gd") && $0.contains("constant:lr=0.4") })
    #expect(rows.contains { $0.contains("gd") && $0.contains("cosine:lr=0.4,period=50") })
  }

  @Test func theChartReachesToTheHorizonWhereverThePlayHeadIs() throws {
    var screen = Screen()
    let workbench = Workbench.paused(try experiment(), at: 0).typing("R")
    _ = screen.frame(of: workbench, Size(width: 100, height: 36), direct)
    let planes = screen.targets.compactMap { target -> Plane? in
      if case .chart(let plane, _) = target.target { plane } else { nil }
    }

    #expect(planes.count == 1)
    #expect(planes.first?.x == 0...60)
    #expect((planes.first?.area.height ?? 0) > 20)
  }

  @Test func theKeyWalksThroughTheChartsAndBackToAll() throws {
    var workbench = Workbench.paused(try experiment(), at: 9)
    var seen: [[String]] = []
    for _ in 0..<6 {
      workbench = workbench.typing("R")
      seen.append(titles(workbench))
    }

    #expect(
      seen == [
        ["rate"], ["loss"], ["distance"], ["gradient"], ["step length"],
        ["loss", "distance", "gradient"],
      ])
  }

  @Test func escapeShowsAllChartsAgain() throws {
    let workbench = Workbench.paused(try experiment(), at: 9).typing("R", Key(.escape))

    #expect(workbench.view.kind == .charts)
    #expect(titles(workbench).count == 3)
  }

  @Test func aFunctionWithoutAMinimumHasNoDistanceToShowAlone() {
    let saddle = Experiment("saddle", RunSpecification(Selection("gradient_descent")))
    let workbench = Workbench.paused(saddle, at: 9).typing("RRR")

    #expect(titles(workbench) == ["gradient"])
  }

  @Test func theSignsOfTheRunsStandOnTheirLinesAtThePlayHead() throws {
    let rows = Workbench.paused(try experiment(), at: 30).typing("R").picture(80, 24).rows
    // The rate of the first run stays, that of the second has come down.
    let first = try #require(
      rows.firstIndex { $0.contains("⠒●") || $0.contains("⠤●") || $0.contains("⠉●") })
    let second = try #require(rows.lastIndex { $0.dropFirst(6).contains("◆") })
    #expect(first < second)
  }

  @Test(arguments: [8, 9, 12, 18, 24, 60])
  func everyHeightShowsTheChart(_ height: Int) throws {
    let rows = Workbench.paused(try experiment(), at: 9).typing("R").picture(80, height).rows

    #expect(rows.contains { $0.contains("╭─ rate ") })
  }
}
