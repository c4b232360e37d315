import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct ChartsViewTests {
  @Test func allChartsHaveTheSameColumnForAStep() throws {
    var screen = Screen()
    let workbench = Workbench.paused(.opening, at: 20, .show(.charts))
    _ = screen.frame(of: workbench, Size(width: 120, height: 60), direct)
    let planes = screen.targets.compactMap { target -> Plane? in
      if case .chart(let plane, _) = target.target { plane } else { nil }
    }

    #expect(planes.count == 5)
    #expect(Set(planes.map { [$0.area.x, $0.area.width] }).count == 1)
    #expect(Set(planes.map(\.x)).count == 1)
  }

  @Test func theTableReadsTheValuesAtThePlayHead() {
    var experiment = Experiment(
      "square_1d", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.25)))
    experiment.start = Point(1, 0)
    let workbench = Workbench.paused(experiment.lasting(3), at: 2, .show(.charts))
    let rows = workbench.picture(80, 24).rows
    let row = rows.last { $0.contains("●¹ gd") } ?? ""

    // f = 1/16, distance 1/4, |f′| = 1/2, η = 0.25, the step from 1/2 to 1/4.
    let values = row.split(separator: " ").filter { $0.contains("0.") }
    #expect(values == ["0.0625", "0.250", "0.500", "0.250", "0.250"])
    #expect(rows.contains { $0.contains("step 2 ") })
  }

  @Test func aDivergenceIsMarkedWhereTheNumbersEndOnceThePlayHeadIsThere() {
    let experiment = Experiment(
      "ravine", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(1e20)))
    let before = Workbench.paused(experiment, at: 1, .show(.charts)).picture(120, 40)
    let after = Workbench.paused(experiment, at: 60, .show(.charts)).picture(120, 40)

    #expect(!before.rows.joined().contains("†"))
    #expect(after.rows.joined().contains("†"))
  }

  @Test func wherePartOfTheChartsHasRoomItSaysWhichAndScrollsToTheOthers() {
    var (screen, workbench) = (Screen(), Workbench.paused(.opening, at: 20, .show(.charts)))
    let all = Quantity.all.filter { $0.measure(.opening) != nil }.map(\.name)
    /// Presses keys before the next picture.
    func press(_ keys: Key.Code...) {
      for key in keys.compactMap({ screen.action(for: Key($0), in: workbench) }) {
        workbench.act(key)
      }
    }
    /// The titles and what is said below them.
    func look() -> (names: [String], sign: String?) {
      let frame = screen.frame(of: workbench, Size(width: 80, height: 24), direct)
      let rows = frame.rows
      let names = all.filter { name in
        rows.contains { $0.hasPrefix("╭─ \(name) ─") || $0.hasPrefix("│  \(name) ─") }
      }
      return (
        names,
        rows.lazy.compactMap { $0.firstMatch(of: /charts (.*) ─╯/) }.first
          .map { String($0.1) }
      )
    }
    #expect(look() == (Array(all[0..<2]), "1–2 of 5  ↑ ↓"))
    press(.down)
    #expect(look() == (Array(all[1..<3]), "2–3 of 5  ↑ ↓"))
    press(.down, .down, .down, .down)
    #expect(look() == (Array(all[3..<5]), "4–5 of 5  ↑ ↓"))
    press(.up)
    #expect(look() == (Array(all[2..<4]), "3–4 of 5  ↑ ↓"))
  }

  @Test func whereAllChartsHaveRoomNothingIsSaidOfThem() {
    let rows = Workbench.paused(.opening, .show(.charts)).picture(120, 60).rows
    #expect(!rows.contains { $0.contains(" of 5") })
  }

  @Test func aTableThatIsCutSaysWhichRunsAndColumnsItShows() {
    let workbench = Workbench.paused(.nineRuns(on: "beale"), .show(.charts))
    let rows = workbench.picture(62, 20).rows

    #expect(rows.contains { $0.contains("╰─ columns 1–3 of 5  ↑ ↓ ─") })
    #expect(rows.contains { $0.contains("─ runs 1–4 of 9  Tab ─╯") })
  }

  @Test(arguments: [8, 9, 12, 14, 18, 24, 40])
  func everyHeightShowsAtLeastTheLoss(_ height: Int) {
    let rows = Workbench.paused(.opening, at: 20, .show(.charts)).picture(60, height).rows

    #expect(rows.contains { $0.contains("╭─ loss ") })
  }
}
