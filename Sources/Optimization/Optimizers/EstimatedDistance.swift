/// The distance from the start to the minimum as rules without a rate estimate it, from below.
///
///     d ← max(d, the new estimate)        δ = d η b
///
/// The estimate is r over the length of s, the slopes weighted alike, each rule with factors, weights and a
/// length of its own.
/// Source: A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023.
struct EstimatedDistance: Sendable {
  /// d, which never falls.
  private(set) var distance: Double
  /// r: how far the slopes agree with the way so far, weighted.
  var agreement = 0.0
  /// The d from before the step.
  private(set) var previous = 0.0
  /// δ / η of the last step.
  var scale = 0.0

  init(_ initial: Double) {
    distance = initial
  }

  /// Begins a step: what is estimated from now on counts for the next one.
  mutating func begin(scale: Double) {
    previous = distance
    self.scale = scale
  }

  /// Takes in a new estimate, the quotient of two numbers; none where there has been no slope.
  mutating func rise(to agreement: Double, over length: Double) {
    if length > 0 { distance = max(distance, agreement / length) }
  }

  /// Decay beside the step goes at the rule's own rate δ.
  @inline(__always)
  func decay<Vector: ParameterVector>(_ position: inout Vector, by shift: Vector) {
    position = position + scale * shift
  }

  /// The beat that tells whether the distance has grown.
  ///
  /// - Parameters:
  ///   - formula: how the rule estimates it.
  ///   - before: the estimate before the step.
  ///   - quantities: further numbers that the formula needs.
  /// - Returns: a beat without a move.
  func beat<Vector>(
    _ formula: String, since before: Self, _ quantities: [StepQuantity<Vector>] = []
  ) -> Beat<Vector> {
    Beat(
      "the distance", formula,
      distance > before.distance
        ? "the start is at least this far from the minimum: d grows"
        : "no more is known than before: d stays",
      quantities + [.number("d before", before.distance), .number("d", distance)])
  }
}

extension Setting {
  /// d₀, the distance before anything is known.
  static func initialDistance(_ path: any WritableKeyPath<Subject, Double> & Sendable) -> Setting {
    .number(
      "d0", path, "d₀", in: .positive, scale: .logarithmic,
      "the first guess of the distance, far too small"
    ).prominent
  }
}
