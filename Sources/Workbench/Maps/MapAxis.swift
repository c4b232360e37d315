import Numbers
package import Optimization

/// The values of one numeric setting of a run along a side of a map.
package struct MapAxis: Hashable, Sendable {
  /// The key of the setting; that of the learning rate is `lr`.
  package let key: String
  /// The name in formulas, as in "η".
  package let label: String
  /// The values, rising.
  package let values: [Double]
  /// Whether the values are evenly spaced in their logarithms.
  package let isLogarithmic: Bool

  /// The key of the learning rate.
  package static let rateKey = "lr"

  /// Makes an axis of values of one's own.
  package init(key: String, label: String, values: [Double], isLogarithmic: Bool) {
    self.key = key
    self.label = label
    self.values = values
    self.isLogarithmic = isLogarithmic
  }

  /// Rates evenly spaced in their logarithms, both ends included.
  package static func rates(_ range: ClosedRange<Double>, count: Int) -> MapAxis {
    MapAxis(key: rateKey, label: "η", values: logarithmic(range, count), isLogarithmic: true)
  }

  /// The rates around one, from a hundredth of it to ten times as much.
  package static func rates(around rate: Double, count: Int) -> MapAxis {
    rates(rate / 100...10 * rate, count: count)
  }

  private static func logarithmic(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
    let (low, high) = (Double.log10(range.lowerBound), Double.log10(range.upperBound))
    return (0..<count).map { index in
      let share = Double(index) / Double(max(1, count - 1))
      return Double.pow(10, low + share * (high - low)).rounded(significant: 12)
    }
  }
}

extension MapAxis {
  /// The values of a setting of a run's rule that are worth a map; nil where it is no number.
  ///
  /// A share goes evenly from one end to the other, anything else around the present value.
  package static func setting(
    _ info: SettingInfo, of run: RunSpecification, count: Int
  ) -> MapAxis? {
    let interval: Interval
    switch info.domain {
    case .number(let numbers, _), .optionalNumber(let numbers, _): interval = numbers
    default: return nil
    }
    let values: [Double]
    if interval.lowerBound.isFinite, interval.upperBound.isFinite {
      let width = interval.upperBound - interval.lowerBound
      let steps = Double(interval.includesUpper ? max(1, count - 1) : count)
      values = (0..<count).map { interval.lowerBound + width * Double($0) / steps }
    } else {
      let present = run.optimizerEntry.value(of: info, in: run.optimizer.settings).number
      guard let middle = present ?? info.defaultValue.number, middle > 0 else { return nil }
      values = logarithmic(middle / 100...10 * middle, count)
    }
    return MapAxis(
      key: info.key, label: info.label, values: values.filter(interval.contains),
      isLogarithmic: !interval.upperBound.isFinite)
  }

  /// The settings of a run that can stand along a side, the rate first, then those of its rule; what belongs
  /// to a setting that is off would change nothing.
  package static func keys(of run: RunSpecification) -> [String] {
    let item = run.optimizerEntry
    let numbers = item.settings.filter { info in
      guard info.key != rateKey, isNumber(info.domain) else { return false }
      guard let master = item.switchSetting(of: info.key) else { return true }
      return run.optimizer.settings[master.key] != nil
    }
    return [rateKey] + numbers.map(\.key)
  }

  private static func isNumber(_ domain: SettingDomain) -> Bool {
    switch domain {
    case .number, .optionalNumber: true
    default: false
    }
  }

  /// The run with the setting at a value; nil where its rule does not take that together with its others.
  func applied(_ value: Double, to run: RunSpecification) -> RunSpecification? {
    var run = run
    guard key != Self.rateKey else {
      run.learningRate = .chosen(value)
      return run
    }
    run.optimizer.settings[key] = .number(value)
    return run.optimizerEntry.conflict(in: run.optimizer.settings) == nil ? run : nil
  }

  /// The value of the setting in a run; nil where it has none.
  package func value(in run: RunSpecification) -> Double? {
    guard key != Self.rateKey else { return run.learningRate.value }
    let entry = run.optimizerEntry
    return entry.settings.first { $0.key == key }
      .flatMap { entry.value(of: $0, in: run.optimizer.settings).number }
  }

  /// The place of a value between those of the axis, from 0 for the first to their number less one; beyond
  /// that where it lies outside.
  package func place(of value: Double) -> Double? {
    guard let first = values.first, let last = values.last, values.count > 1, first < last else {
      return nil
    }
    let measure: (Double) -> Double = { isLogarithmic ? Double.log10($0) : $0 }
    let place =
      (measure(value) - measure(first)) / (measure(last) - measure(first))
      * Double(values.count - 1)
    return place.isFinite ? place : nil
  }

  /// The index of the value nearest to one; nil where that lies outside.
  package func index(of value: Double) -> Int? {
    guard let place = place(of: value)?.rounded(), place >= 0, place < Double(values.count) else {
      return nil
    }
    return Int(place)
  }
}
