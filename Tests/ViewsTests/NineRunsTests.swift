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

  @Test(arguments: sizes)
  func withoutColourSignsStandAlongThePathsOfARace(_ size: Size) {
    let monochrome = Capabilities(depth: .monochrome, glyphs: .braille)
    let workbench = Workbench.paused(.nineRuns(on: "ravine"), at: 40, .show(.race))
    var screen = Screen()
    let frame = screen.frame(of: workbench, size, monochrome)
    let planes = screen.targets.compactMap { target -> Plane? in
      if case .map(nil, let plane) = target.target { plane } else { nil }
    }
    let map = planes.first.map { plane in
      (plane.area.y..<plane.area.bottom)
        .map { String(frame.rows[$0].dropFirst(plane.area.x).prefix(plane.area.width)) }.joined()
    }
    // The sign of the head and at least one more on the way there.
    let found = badges.compactMap(\.first).filter { sign in
      (map ?? "").count { $0 == sign } >= 2
    }
    #expect(found.count >= 4, "\(found)\n\(frame.rows.joined(separator: "\n"))")
  }

  @Test func signsAlongAPathStayWhileItGoesOn() {
    let plane = Plane(x: 0...100, y: 0...10, area: Rect(x: 0, y: 0, width: 100, height: 10))
    let path = (0...45).map { SIMD2(Double(2 * $0), 5) }
    func columns(_ run: Int, steps: Int) -> [Double] {
      let walked = Array(path.prefix(steps + 1))
      let heads = [walked[steps], SIMD2(20, 5)]
      return PathSigns(run: run, count: 9).places(along: walked, on: plane, awayFrom: heads)
        .map { $0.x.rounded() }
    }
    #expect(columns(0, steps: 45) == [39, 57, 75])
    // One at 21 and one at 57 would be taken for heads.
    #expect(columns(0, steps: 30) == [3, 39])
    #expect(columns(3, steps: 45) == [45, 63, 81])
    let far = [SIMD2(0, 5), SIMD2(1e300, 5), SIMD2(.nan, 5)]
    #expect(PathSigns(run: 0, count: 9).places(along: far, on: plane, awayFrom: []).isEmpty)
  }
}
