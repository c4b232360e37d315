import Optimization

/// Changes of the objective, the start, the window and the noise.
extension Workbench {
  /// Moves to another objective with its own start and window.
  mutating func changeObjective(by places: Int) {
    let names = Catalog.objectives.map(\.name)
    var changed = experiment
    changed.objective = Selection(names.entry(places, after: experiment.objective.name))
    changed.start = nil
    changed.window = nil
    for index in changed.runs.indices {
      changed.runs[index].learningRate = changed.runs[index].learningRate.carriedOver
    }
    experiment = changed
    mode = .normal
  }

  /// Moves the start while it is being placed, else the window.
  mutating func nudge(x: Int, y: Int) {
    if case .placingStart = mode { moveStart(x: x, y: y) } else { moveWindow(x: x, y: y) }
  }

  /// The start moves on a grid of about a hundred places across the window.
  private mutating func moveStart(x: Int, y: Int) {
    let window = experiment.resolvedWindow
    let notch = RateLadder.roundNumber(above: max(window.width / 100, 1e-300))
    var start = experiment.resolvedStart
    start.x = (start.x / notch + Double(x)).rounded() * notch
    if experiment.dimension > 1 { start.y = (start.y / notch + Double(y)).rounded() * notch }
    // Multiples of a notch such as 0.1 are not exact; two more digits than it has are enough.
    start.x = start.x.rounded(toMultipleOf: notch)
    start.y = start.y.rounded(toMultipleOf: notch)
    moveStart(to: start)
  }

  /// Starts every run at a point, unless the function has no value there.
  mutating func moveStart(to start: Point) {
    guard experiment.resolvedObjective.isDefined(at: start) else {
      notice = "the function has no finite value there"
      return
    }
    experiment.start = start
  }

  private mutating func moveWindow(x: Int, y: Int) {
    let window = experiment.resolvedWindow
    let right = Double(x) * window.width / 10
    let up = Double(y) * window.height / 10
    show(
      x: (window.x.lowerBound + right, window.x.upperBound + right),
      y: (window.y.lowerBound + up, window.y.upperBound + up))
  }

  /// Zooms at the middle of the window by a quarter for each notch.
  mutating func zoom(by notches: Int) {
    let window = experiment.resolvedWindow
    var factor = 1.0
    for _ in 0..<abs(notches) { factor *= notches > 0 ? 0.8 : 1.25 }
    let center = window.center
    let x = window.width / 2 * factor
    let y = window.height / 2 * factor
    show(x: (center.x - x, center.x + x), y: (center.y - y, center.y + y))
  }

  /// Shows a part of the plane, unless it is too small or too large for its numbers to differ.
  mutating func show(x: (Double, Double), y: (Double, Double)) {
    let size = max(abs(x.0), abs(x.1), abs(y.0), abs(y.1))
    guard min(x.1 - x.0, y.1 - y.0) > 1e-9 * max(size, 1e-3), size < 1e9 else {
      notice = "the window goes no further"
      return
    }
    // No screen has ten thousand cells, and a command with short numbers can be read.
    func ends(_ range: (Double, Double)) -> ClosedRange<Double> {
      let unit = (range.1 - range.0) / 1e4
      return range.0.rounded(toDigitsOf: unit)...range.1.rounded(toDigitsOf: unit)
    }
    experiment.window = Region(x: ends(x), y: ends(y))
  }

  /// The next of the noise levels, from none through the largest to none again.
  mutating func changeNoise() {
    let levels = [0, 0.1, 0.3, 1, 3]
    experiment.noise = levels.first { $0 > experiment.noise } ?? 0
    notice =
      experiment.noise == 0
      ? "noise off" : "noise σ = \(SettingValue.text(of: experiment.noise)) on every gradient"
  }

  mutating func newSeed() {
    experiment.seed = experiment.seed &+ 1
    notice =
      "seed \(experiment.seed)" + (experiment.noise == 0 ? "; n turns the noise on" : "")
  }
}

extension Double {
  /// The multiple of a notch nearest to the number, as the decimal number it is meant to be.
  ///
  /// The notch is 1, 2 or 5 times a power of ten.
  fileprivate func rounded(toMultipleOf notch: Double) -> Double {
    let multiple = (self / notch).rounded()
    guard notch < 1, multiple != 0 else { return multiple * notch }
    // Dividing by the whole number 1/notch rounds once, where multiplying by notch rounds twice.
    return multiple / (1 / notch).rounded()
  }
}
