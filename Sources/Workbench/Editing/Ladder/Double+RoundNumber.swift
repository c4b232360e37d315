import Optimization

extension Double {
  /// The next of the numbers 1, 2, 5, 10 … of all decades above one, which is larger than 0.
  ///
  /// One that only rounding separates from it counts as the same.
  static func roundNumber(above number: Double) -> Double {
    var decade = 1.0
    while decade > number * (1 + 1e-12) { decade /= 10 }
    while decade * 10 <= number * (1 + 1e-12) { decade *= 10 }
    return [1, 2, 5, 10].map { ($0 * decade).rounded(significant: 2) }
      .first { $0 > number * (1 + 1e-9) } ?? decade * 10
  }
}
