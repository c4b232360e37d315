package import Numbers

/// A mark on an axis.
package struct Tick: Hashable, Sendable {
  /// Where on the axis, in the coordinates of the plane.
  package var position: Double
  package var label: String

  /// Makes a tick.
  package init(_ position: Double, _ label: String) {
    self.position = position
    self.label = label
  }
}

/// Chooses round values for an axis.
package enum Ticks {
  /// Multiples of 1, 2 or 5 times a power of ten that lie in a range, at most the given number.
  package static func linear(
    _ range: ClosedRange<Double>, atMost count: Int, _ text: NumberText
  ) -> [Tick] {
    guard count > 0, range.extent.isFinite, range.extent > 0 else { return [] }
    guard let (unit, exponent) = step(in: range, atMost: count) else { return [] }
    return linear(range, every: unit / .tenTo(exponent), exponent, text)
  }

  /// Multiples of a factor of 1, 2 or 5 times a power of ten that lie in a range.
  static func linear(
    _ range: ClosedRange<Double>, every factor: Double, _ exponent: Int, _ text: NumberText
  ) -> [Tick] {
    let unit = factor * .tenTo(exponent)
    let size = max(abs(range.lowerBound), abs(range.upperBound))
    // Small numbers among themselves are shorter with an exponent, and labels have little room.
    let isPlain = (-6...5).contains(exponent) && size < 1e6 && (size >= 0.01 || exponent >= -3)
    return multiples(of: unit, in: range).map { value in
      let label =
        isPlain
        ? text.fixed(value, decimals: max(0, -exponent)) : text.short(value, significantDigits: 4)
      return Tick(value, label)
    }
  }

  /// Whole numbers for an axis of steps.
  package static func steps(through last: Int, atMost count: Int) -> [Tick] {
    guard count > 0, last > 0 else { return [Tick(0, "0")] }
    let range = 0...Double(last)
    guard let (unit, _) = step(in: range, atMost: count) else { return [Tick(0, "0")] }
    return multiples(of: max(1, unit), in: range).map { Tick($0, String(Int($0))) }
  }

  /// The same in epochs of a number of steps, at the places of their steps; nil is one of steps.
  package static func steps(
    through last: Int, perEpoch length: Double?, atMost count: Int
  ) -> [Tick] {
    guard let length else { return steps(through: last, atMost: count) }
    return steps(through: Int(Double(last) / length + 1e-9), atMost: count).map {
      Tick($0.position * length, $0.position == 0 ? "epoch 0" : $0.label)
    }
  }

  /// Powers of ten for an axis that is marked in decimal logarithms; 1-2-5 values where the range
  /// holds fewer than two.
  package static func decades(
    _ range: ClosedRange<Double>, atMost count: Int, _ text: NumberText
  ) -> [Tick] {
    guard count > 0, range.extent.isFinite, range.extent > 0 else { return [] }
    let first = Int(range.lowerBound.rounded(.up))
    let last = Int(range.upperBound.rounded(.down))
    guard last > first else { return partsOfDecade(range, atMost: count, text) }
    let span = last - first + 1
    let stride = [1, 2, 3, 5, 10, 20, 50, 100, 200].first { (span + $0 - 1) / $0 <= count } ?? span
    let shift = (stride - first % stride) % stride
    return Swift.stride(from: first + shift, through: last, by: stride)
      .map { Tick(Double($0), text.powerOfTen($0)) }
  }

  private static func partsOfDecade(
    _ range: ClosedRange<Double>, atMost count: Int, _ text: NumberText
  ) -> [Tick] {
    let values = Double.pow(10, range.lowerBound)...Double.pow(10, range.upperBound)
    return linear(values, atMost: count, text).filter { $0.position > 0 }
      .map { Tick(.log10($0.position), text.short($0.position)) }
  }

  /// The smallest step of the kind 1-2-5 that gives at most the wanted number of ticks, with its
  /// power of ten.
  private static func step(
    in range: ClosedRange<Double>, atMost count: Int
  ) -> (unit: Double, exponent: Int)? {
    let lowest = Int(Double.log10(range.extent / Double(count)).rounded(.down))
    for round in RoundNumber.rising(through: lowest...lowest + 2) where round.value.isNormal {
      let unit = round.value
      let ticks =
        (range.upperBound / unit).rounded(.down) - (range.lowerBound / unit).rounded(.up)
      if ticks + 1 <= Double(count) { return (unit, round.exponent) }
    }
    return nil
  }

  /// The multiples of a unit that lie in a range, if there are not too many.
  static func multiples(of unit: Double, in range: ClosedRange<Double>) -> [Double] {
    let first = (range.lowerBound / unit).rounded(.up)
    let count = (range.upperBound / unit).rounded(.down) - first
    guard count >= 0, count < 1000 else { return [] }
    // Adding 0 makes −0 positive, which needs no sign.
    return (0...Int(count)).map { (first + Double($0)) * unit + 0 }
  }
}
