import Optimization

/// The learning rates the keys walk through.
enum RateLadder {
  /// The rates reachable by keys; beyond them nothing is left to see.
  static let range = 1e-9...1e9

  /// A rate some fine notches up or down.
  ///
  /// A notch is one unit of the second digit below 2, two below 5 and five above: 1.0, 1.1 … 1.9,
  /// 2.0, 2.2 … 4.8, 5.0, 5.5 … 9.5, 10.
  static func fine(from rate: Double, by notches: Int) -> Double {
    walk(
      from: rate, by: notches,
      along: stride(from: 10, to: 20, by: 1).map { $0 / 10 }
        + stride(from: 20, to: 50, by: 2).map { $0 / 10 }
        + stride(from: 50, to: 100, by: 5).map { $0 / 10 })
  }

  /// A rate some coarse notches up or down, along 1, 2, 5 and 10.
  static func coarse(from rate: Double, by notches: Int) -> Double {
    walk(from: rate, by: notches, along: [1, 2, 5])
  }

  /// The next of the numbers 1, 2, 5, 10 … above one from 10⁻³⁰⁰ on, also beyond the ladder's ends.
  static func roundNumber(above number: Double) -> Double {
    above(number, [1, 2, 5])
  }

  private static func walk(
    from rate: Double, by notches: Int, along mantissas: [Double]
  ) -> Double {
    var rate = clamped(rate)
    for _ in 0..<abs(notches) {
      rate = clamped(notches > 0 ? above(rate, mantissas) : below(rate, mantissas))
    }
    return rate
  }

  /// The rate, or the end of the ladder beyond which it lies.
  private static func clamped(_ rate: Double) -> Double {
    min(max(rate, range.lowerBound), range.upperBound)
  }

  /// The next rung above a rate; a small share is left for rounding.
  private static func above(_ rate: Double, _ mantissas: [Double]) -> Double {
    let decade = decade(of: rate)
    let rungs = (mantissas + [10]).map { ($0 * decade).rounded(significant: 2) }
    return rungs.first { $0 > rate * (1 + 1e-9) } ?? (mantissas[0] * decade * 10)
  }

  private static func below(_ rate: Double, _ mantissas: [Double]) -> Double {
    let decade = decade(of: rate)
    let rungs = ([mantissas[mantissas.count - 1] / 10] + mantissas).map {
      ($0 * decade).rounded(significant: 2)
    }
    return rungs.last { $0 < rate * (1 - 1e-9) } ?? rungs[0]
  }

  /// The largest power of ten that is not above the rate.
  private static func decade(of rate: Double) -> Double {
    var decade = 1.0
    while decade > rate * (1 + 1e-12) { decade /= 10 }
    while decade * 10 <= rate * (1 + 1e-12) { decade *= 10 }
    return decade
  }
}
