import Canvas
import Foundation
import Optimization
import Testing
import Views
import Workbench

@testable import descent

/// The program's own loop with random events of every kind on screens of every size.
///
/// DESCENT_FUZZ sets how many events there are in all.
@Suite struct FuzzTests {
  private static let sessionCount = 8
  private static let eventCount =
    ProcessInfo.processInfo.environment["DESCENT_FUZZ"].flatMap { Int($0) } ?? 120_000

  @Test(arguments: 0..<FuzzTests.sessionCount)
  func nothingThatCanHappenBreaksIt(_ session: Int) {
    let clock = FuzzClock()
    var terminal = FuzzTerminal(RandomEvents(seed: UInt64(session)), clock)
    var loop = MainLoop(
      Workbench(Self.experiments[session % Self.experiments.count]), now: { clock.now })
    var faults: [String] = []
    while terminal.eventCount < Self.eventCount / Self.sessionCount, faults.isEmpty {
      terminal.budget = 40
      // Where no clock runs, every map and every training is computed to its end at every change of the runs.
      terminal.leaves = loop.workbench.view.kind.isMap || loop.workbench.learning != nil
      // A user who leaves comes back at once, to the same state.
      _ = loop.run(on: &terminal)
      faults = terminal.faults + Self.faults(in: loop.workbench)
    }
    let count = terminal.eventCount
    #expect(faults == [], "session \(session) after \(count) events")
    #expect(terminal.frameCount > count / 100)
  }

  /// What is wrong with the state.
  private static func faults(in workbench: Workbench) -> [String] {
    let experiment = workbench.experiment
    let facts = [
      ("runs", (1...9).contains(experiment.runs.count)),
      ("results", workbench.simulations.count == experiment.runs.count),
      ("focus", experiment.runs.indices.contains(workbench.focus)),
      ("head", (0...workbench.horizon).contains(workbench.playback.head)),
      ("wake interval", workbench.wakeInterval.map { $0 > 0 && $0.isFinite } ?? true),
      ("window", experiment.resolvedWindow.width > 0 && experiment.resolvedWindow.height > 0),
    ]
    return facts.filter { !$0.1 }.map(\.0)
  }

  private static let experiments: [Experiment] = [
    Experiment.opening,
    experiment("square_1d", steps: 1, "gradient_descent"),
    experiment("himmelblau", steps: 30, "adam", "rprop", "momentum"),
    experiment("monkey_saddle", steps: 90, "nesterov"),
  ]

  private static func experiment(
    _ objective: String, steps: Int, _ optimizers: String...
  ) -> Experiment {
    var experiment = Experiment(
      objective: Selection(objective),
      runs: optimizers.map { RunSpecification(Selection($0)) })
    experiment.steps = steps
    return experiment
  }
}
