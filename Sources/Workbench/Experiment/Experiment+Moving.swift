import Numbers
import Optimization

/// The start and the window moved by notches.
extension Experiment {
  /// The start some notches to the right and up, on a grid of about a hundred places across the window.
  func start(movedBy x: Int, _ y: Int) throws(ArgumentProblem) -> Point {
    let window = resolvedWindow
    let notch = RoundNumber.above(max(window.width / 100, 1e-300))
    var start = resolvedStart
    start.x = (start.x / notch + Double(x)).rounded() * notch
    if dimension > 1 { start.y = (start.y / notch + Double(y)).rounded() * notch }
    // Multiples of a notch such as 0.1 are not exact; two more digits than it has are enough.
    start.x = start.x.rounded(toMultipleOf: notch)
    start.y = start.y.rounded(toMultipleOf: notch)
    try checkStart(start, argument: "--start")
    return start
  }

  /// Refuses a start from which no run could begin.
  func checkStart(_ start: Point, argument: String) throws(ArgumentProblem) {
    guard resolvedObjective.isDefined(at: start) else {
      throw ArgumentProblem(
        argument, "the function has no finite value or gradient there",
        allowed: Self.definedPoints(of: resolvedObjective))
    }
  }

  /// A window some tenths of its size to the right and up.
  static func window(
    _ window: Region, movedBy x: Int, _ y: Int
  ) throws(ArgumentProblem) -> Region {
    let right = Double(x) * window.width / 10
    let up = Double(y) * window.height / 10
    return try Self.window(
      x: (window.x.lowerBound + right, window.x.upperBound + right),
      y: (window.y.lowerBound + up, window.y.upperBound + up))
  }

  /// A window some notches smaller, a quarter each, or larger when negative, with a point at the same
  /// share of it.
  static func window(
    _ window: Region, zoomedBy notches: Int, at point: Point
  ) throws(ArgumentProblem) -> Region {
    var factor = 1.0
    for _ in 0..<min(abs(notches), 1000) { factor *= notches > 0 ? 0.8 : 1.25 }
    func zoomed(_ range: ClosedRange<Double>, at fixed: Double) -> (Double, Double) {
      (
        fixed + (range.lowerBound - fixed) * factor, fixed + (range.upperBound - fixed) * factor
      )
    }
    return try Self.window(x: zoomed(window.x, at: point.x), y: zoomed(window.y, at: point.y))
  }

  /// A part of the plane, unless it is too small or too large for its numbers to differ.
  static func window(
    x: (Double, Double), y: (Double, Double)
  ) throws(ArgumentProblem) -> Region {
    let size = max(abs(x.0), abs(x.1), abs(y.0), abs(y.1))
    guard min(x.1 - x.0, y.1 - y.0) > 1e-9 * max(size, 1e-3), size < 1e9 else {
      throw ArgumentProblem(
        "--window", "the window goes no further",
        allowed: "a window that its numbers can tell apart")
    }
    // No screen has ten thousand cells, and a command with short numbers can be read.
    func ends(_ range: (Double, Double)) -> ClosedRange<Double> {
      let unit = (range.1 - range.0) / 1e4
      return range.0.rounded(toDigitsOf: unit)...range.1.rounded(toDigitsOf: unit)
    }
    return Region(x: ends(x), y: ends(y))
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
