package import Optimization

/// Which weight of a network has its steps taken apart, and what is known of the step at the play-head.
package struct WeightWatch: Sendable {
  /// Whether a weight is looked at.
  package private(set) var isOpen = false
  /// The weight, in the order of the network's blocks; the same when it is looked at again.
  package private(set) var index: Int?
  /// What was found out last, which may be of another step as long as the way to the one asked for is not
  /// done.
  package private(set) var explanation: ParameterExplanation?
  private var request: WeightStepRequest?
  private var isAnswered = false
  /// The training before the step that was taken apart, of the run beside it.
  private var near: (run: RunSpecification, training: Training)?

  /// Looks at a weight, or no longer.
  mutating func toggle(in network: Network) {
    isOpen.toggle()
    // Those of the last layer learn from the first step on, while units before them may be dead.
    if index == nil {
      index = network.blocks.last { $0.role != .biases }?.offset ?? 0
    }
    forget()
  }

  /// Looks at none.
  mutating func close() {
    isOpen = false
    forget()
  }

  private mutating func forget() {
    explanation = nil
    request = nil
    isAnswered = false
    near = nil
  }

  /// Goes on by some weights of all, beginning anew behind the last one.
  mutating func move(by places: Int, in network: Network) {
    guard isOpen, let index else { return }
    let count = network.parameterCount
    self.index = ((index + places) % count + count) % count
  }

  /// Goes on to the same weight of another unit of the layer; from the last one to the first.
  mutating func moveUnit(by places: Int, in network: Network) {
    guard isOpen, let index, let block = network.block(of: index) else { return }
    let place = (index - block.offset + places * block.unitLength) % block.count
    self.index = block.offset + (place + block.count) % block.count
  }

  /// Goes on to the first weight of another block of weights or biases.
  mutating func moveBlock(by places: Int, in network: Network) {
    guard isOpen, let index,
      let block = network.blocks.firstIndex(where: { $0.range.contains(index) })
    else { return }
    let count = network.blocks.count
    self.index = network.blocks[((block + places) % count + count) % count].offset
  }

  /// Asks for the step at the play-head of a run.
  mutating func follow(_ survey: TrainingSurvey, run: Int, head: Int) {
    guard isOpen, let index else { return }
    guard let course = survey.course(of: run), head < course.steps.count else {
      request = nil
      explanation = nil
      return
    }
    let specification = survey.experiment.runs[run]
    var experiment = survey.experiment
    experiment.runs = []
    let kept = course.checkpoint(upTo: head)
    let near = near.flatMap {
      $0.run == specification && $0.training.steps.count <= head ? $0.training : nil
    }
    let next = WeightStepRequest(
      experiment: experiment, run: specification, step: head, index: index,
      origin: [kept, near].compactMap(\.self).max { $0.steps.count < $1.steps.count },
      runner: survey.runner)
    guard next != request else { return }
    if request?.run != next.run || request?.index != next.index { explanation = nil }
    request = next
    isAnswered = false
  }

  /// What is to be found out.
  var wanted: [AnyWorkRequest] {
    isAnswered ? [] : request.map { [AnyWorkRequest($0)] } ?? []
  }

  /// Whether the step asked for is not known yet.
  package var isAwaited: Bool { request != nil && !isAnswered }

  /// Takes what was found out.
  ///
  /// - Returns: whether any of it belongs here.
  mutating func receive(_ answers: [WorkAnswer]) -> Bool {
    var hasNews = false
    for answer in answers where answer.progress.isComplete {
      guard let (request, step) = answer.answer(to: WeightStepRequest.self), isOpen else {
        continue
      }
      near = step.training.map { (request.run, $0) }
      guard request == self.request else { continue }
      explanation = step.explanation
      isAnswered = true
      hasNews = true
    }
    return hasNews
  }
}

extension Network {
  /// The weights or biases that a parameter belongs to; nil for one that is not of the network.
  package func block(of parameter: Int) -> ParameterBlock? {
    blocks.first { $0.range.contains(parameter) }
  }
}
