import Canvas
import Numbers
import Optimization
import Testing

@testable import Views
@testable import Workbench

@Suite struct RateStripTests {
  private func opened(_ words: [String]) throws -> Workbench {
    var workbench = Workbench(try Experiment(try ExperimentArguments(words: words, besides: [])))
    workbench.act(.look(.toggleRateStrip))
    workbench.computeEverything()
    return workbench
  }

  /// x ← (1 − 2η)x on x², so f after k steps is (1 − 2η)^2k times that of the start.
  @Test func theLossesAreThoseOfARunAtEachRate() throws {
    let workbench = try opened(["--objective", "square", "--steps", "20", "gd:lr=0.1"])
    let sweep = try #require(workbench.lossSweep(of: 0))
    let first = workbench.simulations[0].trajectory.losses[0]
    for (index, rate) in sweep.axis.values.enumerated() {
      for step in [0, 1, 7, 20] {
        let expected = first * Double.pow(1 - 2 * rate, Double(2 * step))
        guard expected.isFinite, expected <= RunOutcome.largestLoss else { continue }
        let loss = try #require(sweep.loss(at: index, after: step))
        #expect(abs(loss - expected) <= 1e-9 * max(expected, 1e-12), "\(rate) \(step)")
      }
    }
  }

  @Test func beyondTheLimitTheLossIsInfiniteAtLast() throws {
    let workbench = try opened(["--objective", "square", "--steps", "200", "gd:lr=0.5"])
    let sweep = try #require(workbench.lossSweep(of: 0))
    let large = try #require(sweep.axis.values.lastIndex { $0 > 1.2 })
    #expect(sweep.loss(at: large, after: 200) == .infinity)
    #expect(try #require(sweep.loss(at: large, after: 2)).isFinite)
    let best = try #require(sweep.best(after: 200))
    #expect(sweep.axis.values[best] < 1)
  }

  @Test func aLongRunKeepsAFewHundredLosses() throws {
    let workbench = try opened(["--objective", "square", "--steps", "1500", "gd:lr=0.001"])
    let sweep = try #require(workbench.lossSweep(of: 0))
    #expect(sweep.lastStep == 1500)
    let index = try #require(sweep.axis.index(of: 0.001))
    let expected =
      workbench.simulations[0].trajectory.losses[0] * Double.pow(1 - 0.002, Double(2 * 1500))
    // The step that is kept next below 1500.
    let loss = try #require(sweep.loss(at: index, after: 1500))
    #expect(loss >= expected && loss < 1.05 * expected)
  }

  @Test func aNotchOfTheRateMovesTheMarkAndNotTheCurve() throws {
    var workbench = try opened(["--objective", "trough", "gd:lr=0.1", "momentum:lr=0.2"])
    let sweep = workbench.lossSweep(of: 0)
    workbench.act(.changeRateFinely(by: 1))
    #expect(workbench.wantedMaps.isEmpty && workbench.lossSweep(of: 0) == sweep)
  }

  @Test func theStripStandsBesideCompareInThePlaceOfTheRates() throws {
    var workbench = try opened(["--objective", "trough", "gd:lr=0.1", "momentum:lr=0.2"])
    workbench.act(.step(by: 12))
    let shown = workbench.picture(120, 36).rows
    #expect(shown.contains { $0.contains("loss over η") && $0.contains("at step 12") })
    #expect(!shown.contains { $0.contains("─ rate ─") })
    workbench.act(.look(.toggleRateStrip))
    #expect(!workbench.picture(120, 36).rows.joined().contains("loss over η"))
    #expect(workbench.wantedMaps.isEmpty)
    // From another view the key leads to compare.
    workbench.act(.show(.race))
    workbench.act(.look(.toggleRateStrip))
    #expect(workbench.view.kind == .compare && workbench.showsRateStrip)
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func everyFunctionHasAStripAtEverySize(_ name: String) throws {
    let workbench = try opened(["--objective", name, "--steps", "12", "gd", "momentum:lr=0.01"])
    for size in [(80, 24), (120, 36), (100, 26)] {
      let text = workbench.picture(size.0, size.1).rows.joined()
      #expect(!text.contains("nan") && !text.contains("inf"))
      #expect(text.contains("loss over η"))
    }
  }
}
