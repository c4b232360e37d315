extension RunReader {
  /// The entries whose mean tells of a run under noise: the later two thirds of the way, within bounds.
  private static let meanEntries = 12...96

  /// The fall of the mean, in its standard errors, from which the run gets on, and up to which it does not.
  private static let (clearFall, noFall) = (2.0, 0.5)

  /// What a run under noise is doing on the mean.
  ///
  /// Two halves of the latest part of the way are compared: where their mean losses differ by no more
  /// than their scatter explains, the run gets nowhere. The moves of a rule with momentum depend on
  /// each other over some twenty steps, so only every sixteenth entry counts as a measurement of its own. What lies
  /// between plain descent and none says nothing.
  func meanReading(_ recent: RecentSteps, at index: Int) -> Behavior {
    guard index >= 2 else { return .starting }
    if let flat = flat(at: index) { return flat }
    if let still = stuck(recent, at: index) { return still }
    let bounds = Self.meanEntries
    let count = min(index, max(bounds.lowerBound, min(bounds.upperBound, 2 * index / 3)))
    let entries = Array((index - count + 1)...index)
    let (quantity, values) = measured(entries)
    let half = count / 2
    let (earlier, later) = (values.prefix(half), values.suffix(half))
    let (before, after) = (Self.mean(earlier), Self.mean(later))
    let scatter = Self.variance(earlier, before) + Self.variance(later, after)
    let fall = (before - after) / (scatter / max(1, Double(half) / 16)).squareRoot()
    let isEarly = index < 2 * bounds.lowerBound
    if fall > Self.clearFall || isEarly && after < 0.5 * before {
      // Under noise the gradient norm alone does not tell of a minimum.
      guard quantity == .lossAboveMinimum || approachesMinimum(at: index, by: quantity) else {
        return .descending
      }
      return .converging(
        ConvergenceFactor(quantity, factor: perStep(after / before, over: count - half)))
    }
    if let driven = driven(Swings(trajectory, upTo: index), at: index), case .diverging = driven {
      return driven
    }
    guard fall < Self.noFall, !isEarly else { return .moving }
    return .wandering(radius: RecentSteps.radius(trajectory.points[(index - count + 1)...index]))
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func variance(_ values: ArraySlice<Double>, _ mean: Double) -> Double {
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return values.isEmpty ? 0 : squares / Double(values.count)
  }
}
