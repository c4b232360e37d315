/// Normal noise on every component of a gradient, from a seeded generator.
///
///     noise = σ (ξ₁, ξ₂),  both from one pair of a `NormalGenerator`
///
/// Every step draws one pair whatever the rule does, so runs of one seed meet the same noise. Within a
/// step it is a tilt of the whole surface.
struct NormalNoise: GradientSampler {
  private let deviation: Double
  /// 1 for the components that carry noise; a function of one variable has none in the second.
  private let mask: Point
  private var generator: NormalGenerator
  /// The noise of the last step, and where that began.
  private var tilt = Point.zero
  private var origin = Point.zero

  init(deviation: Double, dimension: Int, seed: UInt64) {
    self.deviation = deviation
    mask = Point(1, dimension > 1 ? 1 : 0)
    generator = NormalGenerator(seed: seed)
  }

  /// The slope with the next noise of the sequence; unchanged and without a draw at σ = 0.
  mutating func sample(at position: Point, slope: Point) -> Point {
    guard deviation > 0 else { return slope }
    let gradient = slope + deviation * mask * generator.pair()
    tilt = gradient - slope
    origin = position
    return gradient
  }

  mutating func skip() {
    guard deviation > 0 else { return }
    _ = generator.pair()
  }

  func function(of objective: any Objective) -> StepFunction {
    StepFunction(objective, tiltedBy: tilt, around: origin)
  }
}

extension NormalNoise {
  var formula: String { deviation > 0 ? "∇f(θ) + ξ" : "∇f(θ)" }

  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>] {
    guard deviation > 0 else { return [] }
    return [
      Beat(
        "noise", "∇f(θ) + ξ",
        "normal noise of σ = \(NumberText.figure(deviation, significantDigits: 4)) on every component",
        [
          .gradient("∇f", slope, isQuiet: true), .plain("ξ", gradient - slope, .gradient),
          .gradient("∇f + ξ", gradient),
        ])
    ]
  }
}
