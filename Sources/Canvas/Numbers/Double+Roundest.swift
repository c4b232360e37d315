extension Double {
  /// The number with the fewest significant digits in a range, near its middle: 5 of 4.7...6.2, 0 of
  /// −1...1.
  ///
  /// Its lower end where three digits are too few.
  static func roundest(in range: ClosedRange<Double>) -> Double {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    guard lower.isFinite, upper.isFinite, lower < upper else { return lower }
    if range.contains(0) { return 0 }
    let size = Swift.max(lower.magnitude, upper.magnitude)
    let power = Int(Double.log10(size).rounded(.down))
    for exponent in stride(from: power, through: power - 2, by: -1) {
      // Of those with one digit 1, 5 and 2 read best.
      for factor in [5.0, 2, 1] {
        let unit = factor * .tenTo(exponent)
        guard unit.isNormal else { continue }
        let middle = ((lower / 2 + upper / 2) / unit).rounded() * unit
        if range.contains(middle) { return middle }
      }
    }
    return lower
  }
}
