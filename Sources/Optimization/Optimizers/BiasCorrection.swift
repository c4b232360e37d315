/// What an average that starts at 0 has to be divided by after t steps: 1 − βᵗ.
struct BiasCorrection: Sendable {
  /// βᵗ, and 0 once that no longer changes 1 − βᵗ.
  private(set) var power = 1.0

  /// Counts one more step of an average that keeps the share β, and gives 1 − βᵗ.
  ///
  /// Numbers near the smallest there are would make every later multiplication slow.
  mutating func advance(keeping share: Double) -> Double {
    power = power > 1e-30 ? power * share : 0
    return divisor
  }

  /// 1 − βᵗ after the steps counted so far.
  var divisor: Double { 1 - power }
}
