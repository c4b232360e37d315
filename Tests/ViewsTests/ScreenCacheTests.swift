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
    var workbench = Workbench.paused(Experiment("rosenbrock").lasting(100_000), at: 100_000)
    var earlier: Frame?
    while workbench.hasMoreToCompute {
      let frame = screen.frame(of: workbench, size, direct)
      #expect(frame == workbench.picture(size.width, size.height))
      #expect(frame != earlier)
      earlier = frame
      _ = workbench.update(.computeMore)
    }

    let finished = screen.frame(of: workbench, size, direct)
    #expect(finished == workbench.picture(size.width, size.height))
  }

  /// Presses a random key that means something now, other than the one that leaves.
  private func press(_ workbench: inout Workbench, _ generator: inout SplitMix64) {
    let keys = Bindings.hints(in: workbench.mode).flatMap(\.actions)
    guard let key = keys.randomElement(using: &generator), key.action != .quit else { return }
    _ = workbench.update(key.action)
  }
}
