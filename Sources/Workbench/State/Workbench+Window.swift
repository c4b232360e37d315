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
    experiment.noise = levels.first { $0 > experiment.noise } ?? 0
    notice =
      experiment.noise == 0
      ? "noise off" : "noise σ = \(DecimalText.text(of: experiment.noise)) on every gradient"
  }

  mutating func newSeed() {
    experiment.seed = experiment.seed &+ 1
    notice =
      "seed \(experiment.seed)" + (experiment.noise == 0 ? "; n turns the noise on" : "")
  }
}
