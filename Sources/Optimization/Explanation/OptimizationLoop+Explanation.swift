extension OptimizationLoop {
  /// The next step, taken apart; nil where there is none.
  ///
  /// The step is done by the same rule from the same state as in the run, and its beats are told
  /// from what it was given and what it left.
  func explanation() -> StepExplanation? {
    guard !hasDiverged, step < plan.horizon else { return nil }
    var loop = self
    loop.applyScheduledMomentum()
    return loop.explanationOfNextStep()
  }

  /// The same with the momentum of the step as it is.
  private func explanationOfNextStep() -> StepExplanation? {
    let slope = plan.objective.gradient(at: position)
    guard slope.isFinite else { return nil }
    var sampler = sampler
    let sampled = sampler.sample(at: position, slope: slope)
    let gradient = transform.transformed(sampled, at: position)
    var moved = position
    var after = state
    let oracle = oracle(sampler)
    rule.step(&moved, &after, gradient: gradient, rate: rate, on: oracle)
    let remembered = after
    var next = moved
    let shift = transform.decay(of: position, to: moved, rate: decayRate)
    if shift != .zero { rule.decay(&next, &after, by: shift, rate: decayRate) }
    guard next.isFinite else { return nil }

    let transforms = TransformBeats(
      transform: transform, formula: sampler.formula, position: position, rate: rate)
    let record = StepRecord(
      position: position, gradient: gradient, gradientFormula: transforms.gradientFormula,
      rate: rate, before: state, after: remembered, next: moved, oracle: oracle)
    let beats =
      sampler.beats(from: slope, to: sampled)
      + transforms.beats(sampled: sampled, clipped: transform.clipped(sampled))
      + rule.beats(of: record)
      + transforms.beats(decay: next - moved, from: moved, to: next) + [move(to: next)]
    return StepExplanation(step: step, position: position, rate: rate, beats: beats, next: next)
  }

  /// The beat that arrives.
  private func move(to next: Point) -> Beat<Point> {
    let (old, new) = (plan.objective.value(at: position), plan.objective.value(at: next))
    let change = new < old ? "falls" : new > old ? "rises" : "stays"
    return Beat(
      "the move", "θ ← θ + Δθ",
      old == new
        ? "f stays at \(NumberText.figure(old, significantDigits: 4))"
        : "f \(change) from \(NumberText.figure(old, significantDigits: 4)) to \(NumberText.figure(new, significantDigits: 4))",
      [.plain("θ before", position), .step("Δθ", next - position), .plain("θ", next)],
      landing: .moved(next))
  }
}
