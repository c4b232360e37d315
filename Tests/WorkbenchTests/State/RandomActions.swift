import Optimization
import Workbench

/// Actions of every kind with parameters small and large, from a seeded generator.
struct RandomActions {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func next() -> Action {
    switch Int.random(in: 0..<53, using: &generator) {
    case 0: .togglePlay
    case 1: .step(by: number())
    case 2: .goToFirst
    case 3: .goToLast
    case 4: .changeSpeed(by: number())
    case 5, 6: .timePassed(seconds: seconds())
    case 7: .received([])
    case 8: .focus(run: Int.random(in: 0...9, using: &generator))
    case 9: .focusNext
    case 10: .focusPrevious
    case 11: .toggleExpanded
    case 12: .changeOptimizer(by: number())
    case 13: .changeSchedule(by: number())
    case 14: .changeRateFinely(by: number())
    case 15: .changeRateCoarsely(by: number())
    case 16: .recommendRate
    case 17: .addRun
    case 18: .duplicateRun
    case 19: .removeRun
    case 20: .changeObjective(by: number())
    case 21: .placeStart
    case 22: .nudge(x: number(), y: number())
    case 23: .panWindow
    case 24: .zoom(by: number())
    case 25: .resetWindow
    case 26: .changeNoise
    case 27: .newSeed
    case 28: .resetExperiment
    case 29:
      [.nextColorMap, .nextLevelScale, .nextGlyphs, .nextDepth].randomElement(
        using: &generator) ?? .nextDepth
    case 30: .toggleHelp
    case 31: .scroll(by: number())
    case 32: .confirm
    case 33: .cancel
    case 34: .pointer(.placeStart(point()))
    case 35: .pointer(.zoom(by: number(), at: point()))
    case 36: .pointer(.scrub(to: number()))
    case 37: .pointer(.hover(Bool.random(using: &generator) ? point() : nil))
    case 38: .attend(Bool.random(using: &generator))
    case 39: .explain(.toggle)
    case 40, 41: .explain(.beat(by: number()))
    case 42:
      .jump(
        to: [.firstOvershoot, .best, .withinTolerance].randomElement(using: &generator) ?? .best)
    case 43: .toggleLoop
    case 44: .toggleCurvature
    // The thousands of runs of a map take too long for tests that compute everything after each action.
    case 45, 46:
      .toggle(ViewKind.allCases.filter { !$0.isMap }.randomElement(using: &generator) ?? .compare)
    case 47: .race(.changeTolerance(by: number()))
    case 48: .race(Bool.random(using: &generator) ? .toggleHidden : .toggleRun(number()))
    case 49:
      .race([.toggleSolo, .nextCriterion].randomElement(using: &generator) ?? .toggleSolo)
    case 50:
      .look(
        [.toggleLight, .togglePresenter, .toggleLinearCharts, .changeChart(by: number())]
          .randomElement(using: &generator) ?? .toggleLight)
    case 51: .show(.race)
    default: .notify("a line")
    }
  }

  /// One notch mostly, sometimes many.
  private mutating func number() -> Int {
    let size = [1, 1, 1, 1, 3, 10, 100].randomElement(using: &generator) ?? 1
    return Bool.random(using: &generator) ? size : -size
  }

  private mutating func point() -> Point {
    let size: Double = [1, 5, 5, 1e3, 1e200].randomElement(using: &generator) ?? 1
    return Point(
      .random(in: -size...size, using: &generator), .random(in: -size...size, using: &generator))
  }

  private mutating func seconds() -> Double {
    [0, -1, 1e-6, 0.01, 1 / 30, 0.4, 3, 1e9, .infinity, .nan].randomElement(using: &generator) ?? 0
  }
}
