import Canvas
import Optimization
import Testing
@testable import Views
import Workbench

/// What a screen keeps from picture to picture never shows.
@Suite struct ScreenCacheTests {
  @Test(arguments: 1...4)
  func aUsedScreenDrawsWhatAFreshOneDraws(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var screen = Screen()
    var workbench = Workbench(.nineRuns(on: "himmelblau").lasting(12))
    for count in 1...60 {
      for _ in 0..<3 { press(&workbench, &generator) }
      let size = Size(
        width: [20, 40, 61, 80, 100].randomElement(using: &generator) ?? 80,
        height: [5, 9, 14, 20, 24].randomElement(using: &generator) ?? 24)
      let terminal = allTerminals.randomElement(using: &generator) ?? direct
      var fresh = Screen()
      let isSame =
        screen.frame(of: workbench, size, terminal) == fresh.frame(of: workbench, size, terminal)
      #expect(isSame, "picture \(count)")
    }
  }

  @Test func aLongRunThatWasComputedFurtherIsDrawnFurther() {
    var screen = Screen()
    let size = Size(width: 110, height: 30)
    let run = RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.001))
    var workbench = Workbench(Experiment("rosenbrock", run).lasting(100_000))
    _ = workbench.update(.goToLast)
    var executor = StepwiseExecutor()
    var earlier: Frame?
    while !workbench.wanted.isEmpty {
      let frame = screen.frame(of: workbench, size, direct)
      #expect(frame == workbench.picture(size.width, size.height))
      #expect(frame != earlier)
      earlier = frame
      _ = executor.follow(workbench.wanted)
      var pieces = 1
      executor.compute(while: {
        pieces -= 1
        return pieces >= 0
      })
      _ = workbench.update(.received(executor.takeAnswers()))
    }

    let finished = screen.frame(of: workbench, size, direct)
    #expect(finished == workbench.picture(size.width, size.height))
  }

  @Test func aRateThatIsLookedForIsNeitherShownNorDrawn() {
    var workbench = Workbench(Experiment("himmelblau"))
    for view in ViewKind.allCases {
      _ = workbench.update(.show(view))
      let rows = workbench.picture(120, 36).rows.joined(separator: "\n")
      let namesRates = ![ViewKind.charts, .data, .explain].contains(view)
      #expect(rows.contains("η …") || !namesRates, "\(view)")
      #expect(!rows.contains("recommended") && !rows.contains("rec."), "\(view)")
      #expect(!rows.contains("nan") && !rows.contains("η·λ "), "\(view)")
    }
    workbench.computeEverything()
    _ = workbench.update(.show(.compare))
    #expect(workbench.picture(120, 36).rows.joined().contains("recommended"))
  }

  /// Presses a random key that means something now, other than the one that leaves.
  private func press(_ workbench: inout Workbench, _ generator: inout SplitMix64) {
    let keys = Bindings.hints(in: workbench.mode).flatMap(\.actions)
    guard let key = keys.randomElement(using: &generator), key.action != .quit else { return }
    _ = workbench.update(key.action)
    // Nine maps of thousands of runs would be computed for every key; other tests look at maps.
    if workbench.view.kind.isMap { _ = workbench.update(.show(.compare)) }
    workbench.computeEverything()
  }
}
