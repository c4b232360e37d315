/// A line search for a step that falls enough and ends where the slope has flattened enough.
///
///     φ(t) ≤ φ(0) + c₁ t φ′(0)      and      |φ′(t)| ≤ c₂ |φ′(0)|
///
/// Steps are lengthened until an interval is known to hold such a one, which then shrinks; every new
/// trial is the lowest place of a cubic, kept off the ends of the interval. A trial that is no finite
/// number counts as too high. Values closer to φ(0) than its rounding count as equal, so that slopes
/// still lead on where values no longer tell.
/// Source: J. Nocedal, S. Wright, Numerical optimization, second edition, 2006, algorithms 3.5 and
/// 3.6; P. Wolfe, Convergence conditions for ascent methods, 1969.
struct StrongWolfe {
  /// c₁, the share of the descent promised by the slope that a step must deliver.
  let sufficientDecrease: Double
  /// c₂, the share of the slope that may be left.
  let curvatureCondition: Double
  /// The most trials of one search.
  static let mostTrials = 25

  /// Finds a step.
  ///
  /// - Parameters:
  ///   - line: φ.
  ///   - slope: φ′(0).
  ///   - first: the step to try first, above 0.
  ///   - trials: on return what was tried, in this order.
  /// - Returns: the step; where no trial meets both conditions the lowest that falls enough, and 0
  ///   where none does.
  func step<Vector>(
    along line: SearchLine<Vector>, slope: Double, first: Double, trials: inout [LineTrial]
  ) -> Double {
    let start = LinePoint(
      step: 0, value: line.oracle.value(line.origin), slope: slope)
    trials.removeAll(keepingCapacity: true)
    guard start.isFinite, slope < 0, first.isFinite, first > 0 else { return 0 }
    var previous = start
    var step = first
    while trials.count < Self.mostTrials {
      let point = line.point(at: step)
      trials.append(point.trial)
      if isTooHigh(point, start) || (trials.count > 1 && point.value >= previous.value) {
        return between(previous, point, from: start, on: line, &trials)
      }
      if isFlat(point, start) { return step }
      if point.slope >= 0 { return between(point, previous, from: start, on: line, &trials) }
      let next = LinePoint.lowest(
        previous, point, from: step + 0.01 * (step - previous.step), to: 10 * step)
      previous = point
      step = next
    }
    return previous.step
  }

  /// Narrows an interval down; `low` is its end with the lowest value, and the slope there points inside.
  private func between<Vector>(
    _ low: LinePoint, _ high: LinePoint, from start: LinePoint, on line: SearchLine<Vector>,
    _ trials: inout [LineTrial]
  ) -> Double {
    var (low, high) = (low, high)
    var isSlow = false
    while trials.count < Self.mostTrials {
      let width = abs(high.step - low.step)
      // A cubic may creep up from one end for long; halving in between bounds the number of trials.
      let margin = isSlow ? 0.5 * width : 0.1 * width
      let step = LinePoint.lowest(
        low, high, from: min(low.step, high.step) + margin, to: max(low.step, high.step) - margin)
      guard step != low.step, step != high.step else { break }
      let point = line.point(at: step)
      trials.append(point.trial)
      if isTooHigh(point, start) || point.value >= low.value {
        high = point
      } else {
        if isFlat(point, start) { return step }
        if point.slope * (high.step - low.step) >= 0 { high = low }
        low = point
      }
      isSlow = !isSlow && abs(high.step - low.step) > 0.5 * width
    }
    return low.step
  }

  private func isTooHigh(_ point: LinePoint, _ start: LinePoint) -> Bool {
    let bound = start.value + sufficientDecrease * point.step * start.slope + 2 * start.value.ulp
    return !point.isFinite || point.value > bound
  }

  private func isFlat(_ point: LinePoint, _ start: LinePoint) -> Bool {
    abs(point.slope) <= curvatureCondition * abs(start.slope)
  }
}
