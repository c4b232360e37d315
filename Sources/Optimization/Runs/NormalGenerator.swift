/// Uniform and normal random numbers from a seed, the same on every machine but for the last digit of the
/// C library's logarithm and cosine.
///
///     u = (bits >> 11) / 2⁵³,  r = √(−2 ln(1 − u)),  φ = 2πv,  pair = (r cos φ, r sin φ)
///
/// Source: G. Box, M. Muller, A note on the generation of random normal deviates, 1958, over the bits of
/// `SplitMix64`.
struct NormalGenerator: Sendable {
  private var bits: SplitMix64

  init(seed: UInt64) { bits = SplitMix64(seed: seed) }

  /// A number from 0 to below 1 with 53 random bits.
  mutating func uniform() -> Double { Double(bits.next() >> 11) * 0x1p-53 }

  /// A whole number from 0 to below the bound, at least 1: the upper half of bits × bound.
  mutating func index(below bound: Int) -> Int {
    Int(bits.next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Two independent normal numbers of mean 0 and deviation 1, from one pair of uniform ones.
  mutating func pair() -> Point {
    let radius = (-2 * Double.log(1 - uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    return Point(radius * .cos(angle), radius * .sin(angle))
  }
}
