/// The beats that do not belong to a rule: clipping and both kinds of weight decay, where a run has them.
struct TransformBeats<Vector: ParameterVector> {
  let transform: GradientTransform
  /// How the gradient comes about that is clipped, as in "∇f(θ)".
  let formula: String
  /// θ before the step.
  let position: Vector
  let rate: Double

  private var clips: Bool { transform.clip != .none }
  private var decays: Bool { transform.weightDecay > 0 }
  private var isCoupled: Bool { transform.weightDecayMode == .coupled }
  private var isProximal: Bool { transform.weightDecayMode == .proximal }
  private var decayText: String {
    "λ = \(NumberText.figure(transform.weightDecay, significantDigits: 4))"
  }

  /// What the decay beside the step does, in symbols; m is the multiplier of the schedule.
  private var decayFormula: String {
    switch transform.weightDecayMode {
    case .proximal: "θ / (1 + η λ)"
    case .scheduled: "−m λ θ"
    case .coupled, .decoupled: "−η λ θ"
    }
  }

  /// How the rule's gradient comes about.
  var gradientFormula: String {
    var formula = formula
    if clips { formula = "clip(\(formula))" }
    return decays && isCoupled ? formula + " + λ θ" : formula
  }

  /// What happens to a gradient before the rule sees it.
  func beats(sampled: Vector, clipped: Vector) -> [Beat<Vector>] {
    var beats: [Beat<Vector>] = []
    if clips { beats.append(clipping(sampled, to: clipped)) }
    if decays, isCoupled {
      beats.append(
        Beat(
          "weight decay", "g + λ θ", "\(decayText) pulls every coordinate towards 0",
          [
            .gradient("g", clipped),
            .gradient("λ θ", transform.weightDecay * position, from: clipped),
          ]))
    }
    return beats
  }

  private func clipping(_ gradient: Vector, to clipped: Vector) -> Beat<Vector> {
    let limit = "c = \(NumberText.figure(transform.clipThreshold, significantDigits: 4))"
    let isByLength = transform.clip == .globalNorm
    let part = isByLength ? "its length" : "every component"
    let formula = isByLength ? "g · c / ‖g‖ where ‖g‖ ≥ c" : "each component into [−c, c]"
    return Beat(
      "clipping", formula,
      clipped == gradient ? "within \(limit): it stays as it is" : "\(part) is cut to \(limit)",
      [.gradient("g", gradient, isQuiet: true), .gradient("clip(g)", clipped)])
  }

  /// What happens beside the rule's step.
  func beats(decay: Vector, from moved: Vector, to next: Vector) -> [Beat<Vector>] {
    guard decays, !isCoupled else { return [] }
    return [
      Beat(
        "decoupled decay", decayFormula,
        "\(decayText) shrinks the point itself, outside the rule",
        [
          .step("Δ", moved - position),
          .step(isProximal ? "decay" : decayFormula, decay, from: moved - position),
        ],
        landing: .ghost(next))
    ]
  }
}
