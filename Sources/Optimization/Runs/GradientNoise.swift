/// Normal noise on every component of a gradient, from a seeded generator.
///
/// The two components come from one pair of uniform numbers:
///
///     r = √(−2 ln u),  φ = 2πv,  noise = σ (r cos φ, r sin φ)      u in (0, 1], v in [0, 1)
///
/// Every step draws one pair whatever the rule does, so runs of one seed meet the same noise.
/// Source: G. Box, M. Muller, A note on the generation of random normal deviates, 1958.
struct GradientNoise: Sendable {
  private let deviation: Double
  /// 1 for the components that carry noise; a function of one variable has none in the second.
  private let mask: Point
  private var generator: SplitMix64

  init(deviation: Double, dimension: Int, seed: UInt64) {
    self.deviation = deviation
    mask = Point(1, dimension > 1 ? 1 : 0)
    generator = SplitMix64(seed: seed)
  }

  /// The gradient with the next noise of the sequence; unchanged and without a draw at σ = 0.
  mutating func perturbed(_ gradient: Point) -> Point {
    guard deviation > 0 else { return gradient }
    let radius = (-2 * Double.log(1 - uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    return gradient + deviation * mask * Point(radius * .cos(angle), radius * .sin(angle))
  }

  /// A number from 0 to below 1 with 53 random bits.
  private mutating func uniform() -> Double {
    Double(generator.next() >> 11) * 0x1p-53
  }
}
