import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct ChartsViewTests {
  @Test func allChartsHaveTheSameColumnForAStep() throws {
    var screen = Screen()
    let workbench = Workbench.paused(.opening, at: 20, .show(.charts))
    _ = screen.frame(of: workbench, Size(width: 120, height: 40), direct)
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
    let row = rows.last { $0.contains("● gd") } ?? ""

    // f = 1/16, distance 1/4, |f′| = 1/2, η = 0.25, the step from 1/2 to 1/4.
    let values = row.split(separator: " ").filter { $0.contains("e-") }
    #expect(values == ["6.250e-02", "2.500e-01", "5.000e-01", "2.500e-01", "2.500e-01"])
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

  @Test(arguments: [8, 9, 12, 14, 18, 24, 40])
  func everyHeightShowsAtLeastTheLoss(_ height: Int) {
    let rows = Workbench.paused(.opening, at: 20, .show(.charts)).picture(60, height).rows

    #expect(rows.contains { $0.contains("╭─ loss ") })
  }
}
