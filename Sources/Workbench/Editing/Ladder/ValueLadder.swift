import Numbers
import Optimization

/// The numbers the keys walk through in a domain, in rising order.
struct ValueLadder {
  private let values: [Double]

  /// The rungs of a numeric domain; nil where it has no numbers to walk through.
  ///
  /// - Parameters:
  ///   - domain: every rung lies in it.
  ///   - standard: the default, which tells how large useful values are.
  ///   - isCoarse: whether the rungs are far apart.
  init?(_ domain: SettingDomain, around standard: Double, isCoarse: Bool) {
    let candidates: [Double]
    switch domain {
    case .number(let interval, .logarithmic), .optionalNumber(let interval, .logarithmic):
      candidates = Self.logarithmic(interval, around: standard, isCoarse: isCoarse)
    case .number(let interval, .linear), .optionalNumber(let interval, .linear):
      candidates = Self.linear(interval, around: standard, isCoarse: isCoarse)
    case .integer(let range):
      candidates =
        Self.wholeNumbers(isCoarse: isCoarse)
        + [Double(range.lowerBound), Double(range.upperBound)].filter { $0 < 1e9 }
    case .flag, .choice, .numbers, .schedule, .optimizer:
      return nil
    }
    values = Set(candidates).filter { domain.contains(.number($0)) }.sorted()
  }

  /// The ladder of learning rates: two significant digits of growing steps, or 1, 2 and 5.
  static func rates(isCoarse: Bool) -> ValueLadder {
    ValueLadder(values: decades(-9..<9, isCoarse: isCoarse) + [rateRange.upperBound])
  }

  /// The rates that keys lead to; beyond them nothing is left to see.
  static let rateRange = 1e-9...1e9

  private init(values: [Double]) {
    self.values = values
  }

  /// A rate some notches on; one beyond the ladder counts as its end.
  static func rate(_ notches: Notches, from rate: Double) -> Double {
    rates(isCoarse: notches.isCoarse).walk(
      from: min(max(rate, rateRange.lowerBound), rateRange.upperBound), by: notches.count)
  }

  /// The rung some places above a number, or below; at an end it stays.
  func walk(from number: Double, by notches: Int) -> Double {
    // Rungs that differ from the number only by rounding are no way to go.
    let margin = 1e-9 * abs(number)
    if notches > 0 {
      guard let next = values.firstIndex(where: { $0 > number + margin }) else { return number }
      return values[min(next + min(notches, values.count) - 1, values.count - 1)]
    }
    guard notches < 0, let next = values.lastIndex(where: { $0 < number - margin }) else {
      return number
    }
    return values[max(next - min(-notches, values.count) + 1, 0)]
  }
}

/// The rungs of each kind of domain.
extension ValueLadder {
  /// Decades from four below the default to 10⁹, and 0 where it is allowed.
  private static func logarithmic(
    _ interval: Interval, around standard: Double, isCoarse: Bool
  ) -> [Double] {
    let floor = interval.lowerBound > 0 ? interval.lowerBound : (standard > 0 ? standard : 1) * 1e-4
    return [0, interval.lowerBound, interval.upperBound]
      + decades(-20..<9, isCoarse: isCoarse).filter { $0 >= floor * (1 - 1e-9) }
  }

  private static func linear(
    _ interval: Interval, around standard: Double, isCoarse: Bool
  ) -> [Double] {
    let bounds = [interval.lowerBound, interval.upperBound]
    switch (interval.lowerBound, interval.upperBound) {
    case (0, 1):
      return bounds + shares(isCoarse: isCoarse)
    case (let lower, let upper) where lower.isFinite && upper.isFinite:
      let notch = RoundNumber.above((upper - lower) / (isCoarse ? 25 : 100))
      let first = (lower / notch).rounded(.up)
      let count = Int(((upper - lower) / notch).rounded(.down))
      return bounds + (0...count).map { (first + Double($0)) * notch }
    default:
      if 0 < standard, standard < 0.01 {
        return logarithmic(interval, around: standard, isCoarse: isCoarse)
      }
      let positive =
        if 0.5 <= standard, standard < 1 {
          factors(isCoarse: isCoarse)
        } else {
          amounts(isCoarse: isCoarse)
        }
      return bounds + positive + positive.map(-)
    }
  }

  /// Shares from 0 to below 1: even steps, then even steps of the logarithm of what is missing to 1.
  ///
  /// Coarse ones are 0, 0.1 … 0.9, 0.95, 0.99, 0.999 …; fine ones 0, 0.05 … 0.9, 0.91 … 0.99, 0.991 …
  private static func shares(isCoarse: Bool) -> [Double] {
    let even = stride(from: 0, through: 90, by: isCoarse ? 10 : 5).map { Double($0) / 100 }
    let near = [100.0, 1e3, 1e4, 1e5, 1e6].flatMap { parts in
      (isCoarse ? [1.0] : [1, 2, 3, 4, 5, 6, 7, 8, 9]).map { (parts - $0) / parts }
    }
    return even + near + [0.95]
  }

  /// Factors of a repeated change: as dense above 1 as below it.
  private static func factors(isCoarse: Bool) -> [Double] {
    let near = shares(isCoarse: isCoarse).filter { $0 >= 0.9 }
    return shares(isCoarse: isCoarse) + [1] + near.map { ((2 - $0) * 1e6).rounded() / 1e6 }
      + decades(0..<3, isCoarse: isCoarse)
  }

  /// Amounts from 0 upwards: a few small ones, even steps up to 1, then decades.
  private static func amounts(isCoarse: Bool) -> [Double] {
    [0, 0.01, 0.02, 0.05]
      + stride(from: 10, through: 100, by: isCoarse ? 10 : 5).map { Double($0) / 100 }
      + decades(0..<6, isCoarse: isCoarse)
  }

  private static func wholeNumbers(isCoarse: Bool) -> [Double] {
    let large = decades(2..<7, isCoarse: isCoarse)
    guard !isCoarse else { return [0] + decades(0..<2, isCoarse: true) + large }
    return (0...50).map(Double.init) + stride(from: 55, to: 100, by: 5) + large
  }

  /// The decades from 10^first on: 1, 2, 5, or two significant digits of growing steps.
  private static func decades(_ exponents: Range<Int>, isCoarse: Bool) -> [Double] {
    let tenths =
      isCoarse
      ? RoundNumber.factors.map { Int(10 * $0) }
      : Array(10..<20) + stride(from: 20, to: 50, by: 2) + stride(from: 50, to: 100, by: 5)
    return exponents.flatMap { exponent in
      // Powers of ten up to 10²² are exact, so each rung is the double nearest to its decimal form.
      let power = (0..<abs(exponent - 1)).reduce(1.0) { power, _ in power * 10 }
      return tenths.map { exponent > 0 ? Double($0) * power : Double($0) / power }
    }
  }
}
