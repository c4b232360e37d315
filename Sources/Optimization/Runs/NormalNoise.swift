/// Normal noise on every component of a gradient, from a seeded generator.
///
/// The two components come from one pair of uniform numbers:
///
///     r = √(−2 ln u),  φ = 2πv,  noise = σ (r cos φ, r sin φ)      u in (0, 1], v in [0, 1)
///
/// Every step draws one pair whatever the rule does, so runs of one seed meet the same noise. Within a
/// step it is a tilt of the whole surface.
/// Source: G. Box, M. Muller, A note on the generation of random normal deviates, 1958.
struct NormalNoise: GradientSampler {
  private let deviation: Double
  /// 1 for the components that carry noise; a function of one variable has none in the second.
  private let mask: Point
  private var generator: SplitMix64
  /// The noise of the last step, and where that began.
  private var tilt = Point.zero
  private var origin = Point.zero

  init(deviation: Double, dimension: Int, seed: UInt64) {
    self.deviation = deviation
    mask = Point(1, dimension > 1 ? 1 : 0)
    generator = SplitMix64(seed: seed)
  }

  /// The slope with the next noise of the sequence; unchanged and without a draw at σ = 0.
  mutating func sample(at position: Point, slope: Point) -> Point {
    guard deviation > 0 else { return slope }
    let radius = (-2 * Double.log(1 - uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    let gradient = slope + deviation * mask * Point(radius * .cos(angle), radius * .sin(angle))
    tilt = gradient - slope
    origin = position
    return gradient
  }

  func function(of objective: any Objective) -> StepFunction {
    StepFunction(objective, tiltedBy: tilt, around: origin)
  }

  /// A number from 0 to below 1 with 53 random bits.
  private mutating func uniform() -> Double {
    Double(generator.next() >> 11) * 0x1p-53
  }
}

extension NormalNoise {
  var formula: String { deviation > 0 ? "∇f(θ) + ξ" : "∇f(θ)" }

  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>] {
    guard deviation > 0 else { return [] }
    return [
      Beat(
        "noise", "∇f(θ) + ξ",
        "normal noise of σ = \(CaptionText.number(deviation)) on every component",
        [
          .gradient("∇f", slope, isQuiet: true), .plain("ξ", gradient - slope, .gradient),
          .gradient("∇f + ξ", gradient),
        ])
    ]
  }
}
