import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Nine runs can be told apart wherever their lines are drawn.
struct NineRunsTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]
  private let badges = ["●¹", "◆²", "▲³", "■⁴", "★⁵", "▼⁶", "◀⁷", "▶⁸", "◈⁹"]
  private let numbers = "¹²³⁴⁵⁶⁷⁸⁹"

  /// Gradient descent on x² with nine rates, two of which go down alike.
  private var rates: Experiment {
    Experiment(
      objective: Selection("square_1d"),
      runs: [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 0.9].map {
        RunSpecification(Selection("gradient_descent"), learningRate: .chosen($0))
      })
  }

  /// The columns at the right of every chart's plot, joined, by the chart.
  private func ends(_ workbench: Workbench, _ size: Size) -> [String] {
    var screen = Screen()
    let frame = screen.frame(of: workbench, size, direct)
    return screen.targets.compactMap { target in
      guard case .chart(let plane, _) = target.target else { return nil }
      return (plane.area.y..<plane.area.bottom).map { y in
        String(frame.rows[y].dropFirst(plane.area.x).prefix(plane.area.width + 6))
      }.joined(separator: "\n")
    }
  }

  @Test(arguments: sizes, [ViewKind.charts, .race])
  func everyLineOfEveryChartHasItsNumberAtItsEnd(_ size: Size, _ view: ViewKind) {
    let charts = ends(.paused(rates, at: 60, .show(view)), size)
    #expect(!charts.isEmpty)
    for chart in charts {
      for number in numbers { #expect(chart.contains(number), "\(number) in\n\(chart)") }
    }
  }

  @Test(arguments: sizes)
  func withoutColourSignsStandAlongTheLines(_ size: Size) {
    let monochrome = Capabilities(depth: .monochrome, glyphs: .braille)
    let frame = Workbench.paused(.nineRuns(on: "himmelblau"), at: 60, .show(.charts))
      .picture(size.width, size.height, monochrome)
    let charts = frame.rows.prefix(size.height / 2).map { $0.dropLast(9) }.joined()
    let found = badges.filter { charts.contains($0.prefix(1)) }
    #expect(found.count >= 8, "\(found)")
  }

  @Test func inColourSignsStandAlongLinesThatShareAnInk() {
    let scene = { (count: Int) in
      var experiment = Experiment.nineRuns(on: "himmelblau")
      experiment.runs = Array(experiment.runs.prefix(count))
      let workbench = Workbench.paused(experiment)
      return Scene(workbench, Palette(direct), StepCurves(workbench))
    }
    #expect((0..<5).allSatisfy { !scene(5).needsSignsAlong($0) })
    #expect(
      (0..<6).map { scene(6).needsSignsAlong($0) } == [true] + Array(repeating: false, count: 4) + [
        true
      ])
  }
}
