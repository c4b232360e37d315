extension RunReader {
  /// The entries that tell of a run under noise: the later half of the way, within bounds.
  private static let compared = 12...96

  /// How far from one half the share of falling pairs is, in its standard errors, from which the run gets
  /// on, and up to which it does not.
  private static let (clearFall, noFall) = (1.4, 0.8)

  /// What a run under noise is doing on the mean.
  ///
  /// Two halves of the latest part of the way are compared, each loss with each. Where the later one is the
  /// lower in half of all pairs, and the middle lies no deeper than the ends, the run gets nowhere. Ranks
  /// know nothing of how high the first losses were, so that for them a descent is over as soon as it is.
  /// The moves of a rule with momentum depend on each other over some twenty steps, so only every
  /// sixteenth entry counts as a measurement of its own. What lies between plain descent and none says
  /// nothing, nor does a rise, as that of a slow swing.
  func meanReading(_ recent: RecentSteps, at index: Int) -> Behavior {
    guard index >= 2 else { return .starting }
    if let flat = flat(at: index) { return flat }
    if let still = stuck(recent, at: index) { return still }
    let bounds = Self.compared
    let count = min(index, max(bounds.lowerBound, min(bounds.upperBound, index / 2)))
    let entries = Array((index - count + 1)...index)
    let (quantity, values) = measured(entries)
    let half = count / 2
    let (earlier, later) = (values.prefix(half), values.suffix(half))
    let (before, after) = (Self.mean(earlier), Self.mean(later))
    let weight = max(1, Double(half) / 16).squareRoot()
    let fall = Self.fall(from: earlier, to: later) * weight
    let isEarly = index < 2 * bounds.lowerBound
    let clearFall = isEarly ? Self.clearFall / 2 : Self.clearFall
    if fall > clearFall && after < before || isEarly && after < 0.5 * before {
      // Under noise the gradient norm alone does not tell of a minimum.
      guard quantity == .lossAboveMinimum || approachesMinimum(at: index, by: quantity) else {
        return .descending
      }
      return .converging(
        ConvergenceFactor(quantity, factor: perStep(after / before, over: count - half)))
    }
    if let driven = driven(Oscillation(trajectory, upTo: index), at: index),
      case .diverging = driven
    {
      return driven
    }
    let quarter = half / 2
    let outer = ArraySlice(values.prefix(quarter) + values.suffix(quarter))
    let bend = Self.fall(from: outer, to: values.dropFirst(quarter).dropLast(quarter)) * weight
    guard max(abs(fall), abs(bend)) < Self.noFall, !isEarly else { return .moving }
    return .wandering(radius: RecentSteps.radius(trajectory.points[(index - count + 1)...index]))
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// How far the share of pairs that fall is from one half, in standard errors of two single values.
  ///
  /// Of many values every other one is enough.
  private static func fall(
    from earlier: ArraySlice<Double>, to later: ArraySlice<Double>
  ) -> Double {
    let stride = earlier.count > 24 ? 2 : 1
    var (pairs, falling) = (0, 0)
    for first in Swift.stride(from: earlier.startIndex, to: earlier.endIndex, by: stride) {
      for last in Swift.stride(from: later.startIndex, to: later.endIndex, by: stride) {
        pairs += 1
        falling += later[last] < earlier[first] ? 1 : 0
      }
    }
    return pairs > 0 ? (Double(falling) / Double(pairs) - 0.5) * 6.0.squareRoot() : 0
  }
}
