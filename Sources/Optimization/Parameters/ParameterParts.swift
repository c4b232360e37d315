/// What a step does to one parameter of many, taken apart.
struct ParameterParts: Sendable {
  /// What happens to its gradient, what the rule makes of it, and the decay beside that.
  var beats: [Beat<Double>]
  /// The parameter after the step.
  var next: Double

  /// How the gradient of a batch is called in formulas.
  static let slope = "∂L/∂θ"
}

extension ElementwiseStepper {
  /// What the next step does to one parameter, told from what it was given and what it left.
  ///
  /// The rule works on eight parameters at once, of which one is picked.
  func parts(
    of index: Int, _ parameters: ParameterArray<Element>, gradient: ParameterArray<Element>,
    rate: Double, of problem: ProblemSummary
  ) -> ParameterParts {
    var after = self
    var moved = parameters
    after.step(&moved, gradient: gradient, rate: rate, of: problem)
    let (lane, place) = (index / 8, index % 8)
    let position = parameters.lanes[lane]
    let sampled = gradient.lanes[lane]
    let factor =
      transform.clip == .globalNorm
      ? transform.factor(forNorm: gradient.squaredNorm.squareRoot()) : nil
    var clipping = transform
    clipping.weightDecay = 0
    let clipped = clipping.transformed(sampled, at: position, factor: factor)
    let seen = transform.transformed(sampled, at: position, factor: factor)
    // The rule's step alone, before the decay beside it.
    var stepped = position
    var own = slots[lane]
    rule.step(&stepped, &own, gradient: seen, after.scalars, rate: rate)
    let transforms = TransformBeats(
      transform: transform, formula: ParameterParts.slope, position: position, rate: rate)
    let record = StepRecord(
      position: position, gradient: seen, gradientFormula: transforms.gradientFormula, rate: rate,
      before: SlotState(slots: slots[lane], scalars: scalars),
      after: SlotState(slots: own, scalars: after.scalars), next: stepped,
      oracle: Oracle(value: problem.value ?? 0, lowest: problem.lowestValue))
    let beats =
      transforms.beats(sampled: sampled, clipped: clipped) + rule.beats(of: record)
      + transforms.beats(decay: moved.lanes[lane] - stepped, from: stepped, to: moved.lanes[lane])
    return ParameterParts(
      beats: beats.map { $0.picking(hasAll: false) { Double($0[place]) } },
      next: Double(moved[index]))
  }
}

extension DenseStepper {
  /// What the next step does to one parameter; the rule works on all of them at once.
  func parts(
    of index: Int, _ parameters: ParameterArray<Element>, gradient: ParameterArray<Element>,
    rate: Double, on function: ParameterFunction<Element>
  ) -> ParameterParts {
    var moved = parameters
    var whole = self
    whole.step(&moved, gradient: gradient, rate: rate, on: function)
    let position = DenseVector(parameters)
    let sampled = DenseVector(gradient)
    var clipping = transform
    clipping.weightDecay = 0
    let seen = transform.transformed(sampled, at: position)
    let oracle = Oracle(function, count: parameters.count, transform)
    var stepped = position
    var after = state
    rule.step(&stepped, &after, gradient: seen, rate: rate, on: oracle)
    let next = DenseVector(moved)
    let transforms = TransformBeats(
      transform: transform, formula: ParameterParts.slope, position: position, rate: rate)
    let record = StepRecord(
      position: position, gradient: seen, gradientFormula: transforms.gradientFormula, rate: rate,
      before: state, after: after, next: stepped, oracle: oracle)
    let beats =
      transforms.beats(sampled: sampled, clipped: clipping.transformed(sampled, at: position))
      + rule.beats(of: record)
      + transforms.beats(decay: next - stepped, from: stepped, to: next)
    return ParameterParts(
      beats: beats.map { $0.picking(hasAll: true) { $0.element(index) } },
      next: Double(moved[index]))
  }
}

extension LookaheadStepper {
  /// What the next step of the inner rule does to one parameter, and what becomes of it then.
  func parts(
    of index: Int, _ parameters: ParameterArray<Element>, gradient: ParameterArray<Element>,
    rate: Double, on function: ParameterFunction<Element>?
  ) -> ParameterParts {
    var parts = inner.parts(
      of: index, parameters, gradient: gradient, rate: rate, on: function)
    var whole = copy()
    var moved = parameters
    whole.step(&moved, gradient: gradient, rate: rate, on: function)
    parts.beats.append(
      rule.returnBeat(
        from: Double(parameters[index]), ahead: parts.next, slow: Double(slow[index]),
        age: whole.age, to: Double(moved[index])))
    parts.next = Double(moved[index])
    return parts
  }
}
