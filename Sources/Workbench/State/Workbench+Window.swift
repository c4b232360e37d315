import Numbers
import Optimization

/// Changes of the objective, the start, the window and the noise.
extension Workbench {
  /// Moves to another objective with its own start and window.
  mutating func changeObjective(by places: Int) {
    walk(along: .objective, by: places)
  }

  mutating func moveWindow(x: Int, y: Int) {
    do {
      experiment.window = try Experiment.window(shownWindow, movedBy: x, y)
    } catch {
      notice = error.complaint
    }
  }

  /// The next of the noise levels, from none through the largest to none again.
  mutating func changeNoise() {
    let levels = [0, 0.1, 0.3, 1, 3]
    let replaced = experiment.batch > 0 ? ", instead of batches" : ""
    experiment.noise = levels.first { $0 > experiment.noise } ?? 0
    notice =
      experiment.noise == 0
      ? "noise off"
      : "noise σ = \(DecimalText.text(of: experiment.noise)) on every gradient" + replaced
  }

  /// The next number of seeds, from one alone through the most to one again.
  mutating func changeEnsemble() {
    let counts = [0, 100, 1000]
    let next = counts.first { $0 > experiment.ensemble } ?? 0
    guard next == 0 || experiment.isLeftToChance else {
      notice = "every seed gives the same run; n turns the noise on"
      return
    }
    experiment.ensemble = next
    notice = next == 0 ? "one seed alone" : "\(next) seeds from \(experiment.seed) on"
  }

  mutating func newSeed() {
    experiment.seed = experiment.seed &+ 1
    notice =
      "seed \(experiment.seed)" + (experiment.isLeftToChance ? "" : "; n turns the noise on")
  }
}
