/// A training in one precision: where it stands, what its rule remembers, and how it goes on.
///
/// One step is: batch → loss and gradient → clipping and coupled decay → the rule → decoupled decay.
/// It is a value: copies go on independently. What a rule remembers lies in a class; nothing changes one that
/// somebody else holds too, which is why trainings may be sent to other threads.
struct TrainingLoop<Element: ParameterScalar>: @unchecked Sendable {
  private(set) var plan: TrainingPlan
  private(set) var parameters: ParameterArray<Element>
  private var stepper: ParameterStepper<Element>
  private var batches: BatchSequence
  private var reactions: [PlateauReaction]
  private(set) var steps: [TrainingStep] = []
  private(set) var epochs: [TrainingEpoch] = []
  private(set) var status = TrainingStatus(.running, step: 0)
  private var trail: IterateTrail<Element>
  /// The sum of the losses of the epoch's rows, those told right, and all.
  private var running = (loss: 0.0, correct: 0, rows: 0)

  init(
    _ plan: TrainingPlan, from start: ParameterArray<Element>, _ stepper: ParameterStepper<Element>
  ) {
    self.plan = plan
    self.stepper = stepper
    parameters = start
    batches = BatchSequence(plan.batching, of: plan.samples.count, seed: plan.seed)
    reactions = plan.schedule.reactions
    trail = IterateTrail(capacity: plan.keptIterates)
    trail.note(start, after: 0)
  }

  /// The parameters that a plan begins with.
  static func start(of plan: TrainingPlan) -> ParameterArray<Element> {
    plan.start.map { ParameterArray($0.map { Element($0) }) }
      ?? plan.network.initialParameters(seed: plan.seed, drawing: plan.initialWeights)
  }

  /// Goes on by at most the given number of steps, up to the horizon.
  mutating func advance(by count: Int, on runner: PartRunner) {
    guard status.kind == .running, count > 0 else { return }
    if !isKnownUniquelyReferenced(&stepper) { stepper = stepper.copy() }
    let pass = pass(on: runner)
    let function = BatchLoss(pass, over: plan.samples)
    var gradient = ParameterArray<Element>(repeating: 0, count: parameters.count)
    if epochs.isEmpty { endEpoch(runner) }
    for _ in 0..<min(count, plan.horizon - steps.count) {
      step(pass, function, &gradient)
      guard status.kind == .running else { return }
      if steps.count % plan.stepsPerEpoch == 0 { endEpoch(runner) }
      guard status.kind == .running else { return }
    }
    guard steps.count >= plan.horizon else { return }
    status =
      parameters.squaredNorm.isFinite
      ? TrainingStatus(.finished, step: steps.count) : overflow(of: "a parameter")
  }

  /// Goes on by another plan, which may have more steps.
  mutating func follow(_ other: TrainingPlan) {
    plan = other
    if status.kind == .finished, steps.count < other.horizon {
      status = TrainingStatus(.running, step: 0)
    }
  }

  /// Room for the batches of the plan.
  private func pass(on runner: PartRunner) -> NetworkPass<Element> {
    let capacity = min(
      NetworkPass<Element>.mostRows,
      max(plan.batching.size, plan.batching.given?.map(\.count).max() ?? 1), plan.samples.count)
    return NetworkPass<Element>(plan.network, capacity: max(1, capacity), on: runner)
  }

  /// The batch of a step, and what is known of it before the rule sees it.
  private struct Encounter {
    let rows: [Int]
    let chance: DropoutChance
    let loss: Double
    let norm: Double
    /// η with the schedule.
    let rate: Double
    var correct = 0
  }

  /// Draws the batch of the next step, and calculates its loss and gradient.
  private mutating func meetBatch(
    _ pass: NetworkPass<Element>, _ gradient: inout ParameterArray<Element>
  ) -> Encounter {
    let step = steps.count
    let rows = plan.takesAllRows ? Array(0..<plan.samples.count) : batches.draw()
    // Far apart for every step, whatever the seed.
    let chance = DropoutChance.seed(plan.seed &+ 0x9E37_79B9_7F4A_7C15 &* UInt64(step + 1))
    var correct = 0
    let labels = plan.samples.labels
    let loss = pass.lossAndGradient(
      rows, of: plan.samples, parameters, chance: chance, into: &gradient
    ) { rows, guesses in
      for (row, guess) in zip(rows, guesses) where labels[row] == guess { correct += 1 }
    }
    if plan.schedule.movesMomentum { stepper.setMomentum(plan.schedule.momentum(at: step)) }
    return Encounter(
      rows: rows, chance: chance, loss: loss, norm: gradient.squaredNorm.squareRoot(),
      rate: plan.rate(at: step) * reactions.reduce(1) { $0 * $1.multiplier(at: step) },
      correct: correct)
  }

  private mutating func step(
    _ pass: NetworkPass<Element>, _ function: BatchLoss<Element>,
    _ gradient: inout ParameterArray<Element>
  ) {
    let step = steps.count
    let met = meetBatch(pass, &gradient)
    guard met.rate.isFinite else { return status = overflow(of: "the rate") }
    guard met.loss.isFinite else { return status = overflow(of: "the loss") }
    guard met.norm.isFinite else { return status = overflow(of: "the gradient") }
    if stepper.asksForValues {
      function.rows = met.rows
      function.chance = met.chance
    }
    stepper.step(
      &parameters, gradient: gradient, rate: met.rate,
      on: stepper.asksForValues ? function.function : nil)
    for place in reactions.indices { reactions[place].observe(met.loss, at: step) }
    steps.append(
      TrainingStep(
        batchLoss: met.loss, gradientNorm: met.norm,
        rate: plan.optimizer.rate(met.rate, at: step)))
    trail.note(parameters, after: steps.count)
    running.loss += met.loss * Double(met.rows.count)
    running.correct += met.correct
    running.rows += met.rows.count
  }

  /// The next step, taken apart for one parameter; nil where there is no such step, or it overflows.
  func explanation(of index: Int, _ runner: PartRunner) -> ParameterExplanation? {
    guard status.kind == .running, steps.count < plan.horizon else { return nil }
    var loop = self
    loop.stepper = stepper.copy()
    let pass = pass(on: runner)
    var gradient = ParameterArray<Element>(repeating: 0, count: parameters.count)
    let met = loop.meetBatch(pass, &gradient)
    guard met.rate.isFinite, met.loss.isFinite, met.norm.isFinite else { return nil }
    let function = BatchLoss(pass, over: plan.samples)
    function.rows = met.rows
    function.chance = met.chance
    let slope = Double(gradient[index])
    let parts = loop.stepper.parts(
      of: index, parameters, gradient: gradient, rate: met.rate,
      on: stepper.asksForValues ? function.function : nil)
    return ParameterExplanation(
      step: steps.count, index: index, rows: met.rows, loss: met.loss,
      rate: plan.optimizer.rate(met.rate, at: steps.count), value: Double(parameters[index]),
      slope: slope, norm: met.norm, parts)
  }

  /// Judges the network at the end of an epoch, or before the first.
  private mutating func endEpoch(_ runner: PartRunner) {
    let (training, heldBack) = (
      plan.measuresAllRows ? score(on: plan.samples, runner) : nil,
      plan.heldBack.map { score(on: $0, runner) }
    )
    guard (training?.loss ?? 0).isFinite, (heldBack?.loss ?? 0).isFinite else {
      return status = overflow(of: "the loss")
    }
    let rows = Double(running.rows)
    epochs.append(
      TrainingEpoch(
        number: epochs.count, step: steps.count,
        runningLoss: running.rows > 0 ? running.loss / rows : nil,
        runningAccuracy: running.rows > 0 ? Double(running.correct) / rows : nil,
        training: training, heldBack: heldBack))
    running = (0, 0, 0)
  }

  /// The steps after which iterates were kept, with the latest.
  var iterateSteps: [Int] {
    guard trail.capacity > 0 else { return [] }
    let kept = trail.kept.map(\.step)
    return kept.last == steps.count ? kept : kept + [steps.count]
  }

  /// One of the iterates that were kept, or the latest.
  func iterate(_ index: Int) -> TrainingIterate {
    guard index < trail.kept.count else {
      return TrainingIterate(step: steps.count, parameters: numbers)
    }
    let kept = trail.kept[index]
    return TrainingIterate(step: kept.step, parameters: kept.parameters.numbers)
  }

  /// All parameters, in double precision.
  var numbers: [Double] { parameters.numbers }

  /// How the network does now, without dropout.
  func score(on samples: LabeledSamples, _ runner: PartRunner) -> NetworkScore {
    plan.network.score(parameters, on: samples, on: runner)
  }

  /// The probabilities of the classes for some rows now, without dropout.
  func probabilities(of samples: LabeledSamples, rows: [Int]) -> [[Double]] {
    plan.network.probabilities(parameters, of: samples, rows: rows)
  }

  /// The status where something is no finite number, with what has grown too large.
  private func overflow(of quantity: String) -> TrainingStatus {
    let rate = steps.last?.rate ?? plan.rate(at: 0)
    let place = plan.network.blocks.first { block in
      block.range.contains { !parameters[$0].isFinite }
    }
    let grown = plan.network.blocks.max { largest(in: $0) < largest(in: $1) }
    let culprit =
      place.map { "\($0.name) holds no finite number any more" }
      ?? grown.map { "\($0.name) has grown to \(NumberText.figure(largest(in: $0)))" }
    return TrainingStatus(
      .diverged, step: steps.count + 1,
      reason: "\(quantity) overflows at η = \(NumberText.figure(rate))"
        + (culprit.map { ": \($0)" } ?? ""))
  }

  private func largest(in block: ParameterBlock) -> Double {
    block.range.reduce(0) { max($0, Double(parameters[$1].magnitude)) }
  }
}

extension ParameterArray {
  /// The parameters in double precision.
  fileprivate var numbers: [Double] { withUnsafeBufferPointer { $0.map { Double($0) } } }
}
