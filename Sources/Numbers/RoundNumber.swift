/// A round number: 1, 2 or 5 times a power of ten, by which axes, grids and coarse keys go.
package struct RoundNumber: Hashable, Sendable {
  /// 1, 2 or 5.
  package let factor: Double
  package let exponent: Int

  /// The number itself.
  package var value: Double { factor * .tenTo(exponent) }

  /// 1, 2 and 5, which divide a decade nearly evenly.
  package static let factors = [1.0, 2, 5]

  /// The round numbers of some decades, in rising order.
  package static func rising(through exponents: ClosedRange<Int>) -> [RoundNumber] {
    exponents.flatMap { exponent in
      factors.map { RoundNumber(factor: $0, exponent: exponent) }
    }
  }

  /// The next round number above one that is larger than 0.
  ///
  /// One that only rounding separates from it counts as the same.
  package static func above(_ number: Double) -> Double {
    let exponent = Int(Double.log10(number).rounded(.down))
    return rising(through: exponent - 1...exponent + 1)
      .map { $0.value.rounded(significant: 2) }
      .first { $0 > number * (1 + 1e-9) } ?? number
  }
}

extension Double {
  /// The power 10ⁿ of a whole exponent.
  ///
  /// Read from text, because that rounds correctly where repeated products or `pow` need not.
  package static func tenTo(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? (exponent > 0 ? .infinity : 0)
  }

  /// The number with the fewest significant digits in a range, near its middle: 5 of 4.7...6.2, 0 of
  /// −1...1.
  ///
  /// Its lower end where three digits are too few.
  package static func roundest(in range: ClosedRange<Double>) -> Double {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    guard lower.isFinite, upper.isFinite, lower < upper else { return lower }
    if range.contains(0) { return 0 }
    let size = Swift.max(lower.magnitude, upper.magnitude)
    let power = Int(Double.log10(size).rounded(.down))
    for exponent in stride(from: power, through: power - 2, by: -1) {
      // Of those with one digit 1, 5 and 2 read best.
      for factor in RoundNumber.factors.reversed() {
        let unit = factor * .tenTo(exponent)
        guard unit.isNormal else { continue }
        let middle = ((lower / 2 + upper / 2) / unit).rounded() * unit
        if range.contains(middle) { return middle }
      }
    }
    return lower
  }

  /// The number rounded to the given count of significant decimal digits, at least 1.
  ///
  /// 0 and numbers that are not finite stay as they are.
  package func rounded(significant digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let exponent = Int(Double.log10(magnitude).rounded(.down))
    let shift = Swift.max(1, digits) - 1 - exponent
    // Dividing by an exact power of ten gives the number nearest to the decimal one; a power
    // beyond the exact ones is applied in two steps.
    guard shift.magnitude <= 22 else {
      let half = Double.pow(10, Double(shift) / 2)
      let rounded = (self * half * half).rounded() / half / half
      return rounded.isFinite ? rounded : self
    }
    let power = Double.pow(10, Double(shift.magnitude))
    let rounded =
      shift >= 0 ? (self * power).rounded() / power : (self / power).rounded() * power
    return rounded.isFinite ? rounded : self
  }
}
