import Canvas
import Optimization
import Testing
import Views
import Workbench

/// What holds for every picture, over lists of everything there is.
@Suite struct FramePropertyTests {
  @Test(arguments: allTerminals)
  func everySmallScreenIsSurvived(_ terminal: Capabilities) {
    // A screen goes through all its sizes, as when a window is drawn smaller.
    let situations = Situation.all
    for (place, situation) in situations.enumerated() {
      var screen = Screen()
      for width in 1...30 {
        for height in 1...12 where (width * 12 + height) % situations.count == place {
          expectFaultless(
            situation.workbench, width, height, terminal, situation.name, on: &screen)
        }
      }
    }
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func everyFunctionHasAPictureOnEveryTerminal(_ objective: String) {
    var generator = SplitMix64(seed: 11)
    let steps = 40
    let experiment = Experiment(
      objective, RunSpecification(Selection("gradient_descent")),
      RunSpecification(Selection("adam"))
    ).lasting(steps)
    for terminal in allTerminals {
      let width = Int.random(in: 24...110, using: &generator)
      let height = Int.random(in: 8...34, using: &generator)
      let step = Int.random(in: 0...steps, using: &generator)
      expectFaultless(.paused(experiment, at: step), width, height, terminal, "step \(step)")
    }
  }

  @Test(arguments: Situation.all)
  func everySituationHasAPictureAtEverySize(_ situation: Situation) {
    var generator = SplitMix64(seed: 12)
    for (width, height) in [(220, 70), (200, 12), (25, 60), (80, 24), (100, 16), (60, 20)] {
      let terminal = allTerminals.randomElement(using: &generator) ?? direct
      expectFaultless(situation.workbench, width, height, terminal, situation.name)
    }
  }

  /// Objectives with a start at which everything is near the ends of the finite numbers.
  @Test(
    arguments: [
      ["--objective", "1e308x", "gd"],
      ["--objective", "saddle", "--start=1,1e152", "gd:lr=0.001"],
      ["--objective", "square", "--start=1e152", "gd:lr=0.001"],
      ["--objective", "log(x)+y^2", "gd:lr=5", "adam"],
    ], ViewKind.allCases)
  func numbersNearTheEndsHaveAPictureInEveryView(_ words: [String], _ view: ViewKind) throws {
    let experiment = try Experiment(try ExperimentArguments(words: words))
    let terminals = [direct, Capabilities(depth: .monochrome, glyphs: .ascii)]
    for step in [0, 3] {
      let workbench = Workbench.paused(experiment, at: step, .show(view))
      for (width, height) in [(100, 30), (80, 24), (40, 12), (200, 60)] {
        for terminal in terminals {
          expectFaultless(workbench, width, height, terminal, "step \(step)")
        }
      }
    }
  }

  @Test(arguments: [0, 0.3, 1, 1.75, 7, 1000])
  func aCellOfAnyShapeHasAPicture(_ aspect: Double) {
    let terminal = Capabilities(depth: .indexed, glyphs: .braille, cellAspect: aspect)
    expectFaultless(.paused(at: 20), 80, 24, terminal, "aspect \(aspect)")
  }

  @Test func aScreenWithoutCellsHasAPictureWithoutCells() {
    for (width, height) in [(0, 0), (0, 9), (9, 0)] {
      #expect(Workbench.paused().picture(width, height).cells.isEmpty)
    }
  }

  /// Draws a state twice on a screen that has drawn nothing before, and looks for faults.
  private func expectFaultless(
    _ workbench: Workbench, _ width: Int, _ height: Int, _ terminal: Capabilities, _ name: String
  ) {
    var screen = Screen()
    expectFaultless(workbench, width, height, terminal, name, on: &screen)
  }

  /// Draws a state twice on a screen and looks for faults.
  private func expectFaultless(
    _ workbench: Workbench, _ width: Int, _ height: Int, _ terminal: Capabilities, _ name: String,
    on screen: inout Screen
  ) {
    let size = Size(width: width, height: height)
    let frame = screen.frame(of: workbench, size, terminal)
    let faults = FrameFaults.faults(in: frame, size, terminal)
    #expect(faults == [], "\(name) at \(width)x\(height), \(terminal.name)")
    #expect(
      screen.frame(of: workbench, size, terminal) == frame,
      "\(name) at \(width)x\(height) a second time")
  }
}
