package import Optimization

/// Asks for the training of a network by one run.
package struct TrainingRequest: WorkRequest {
  package let experiment: TrainingExperiment
  package let run: RunSpecification
  /// How parts of a step are performed, which makes no difference to the numbers.
  let runner: PartRunner
  /// What is kept beside the answer.
  let keeping: Keeping
  /// What is known of the run already; the way is shorter from there, the answer the same.
  let known: TrainingCourse?

  /// The most iterates and the most whole trainings that are kept on the way; with none nothing is.
  package struct Keeping: Hashable, Sendable {
    var iterates = 0
    var checkpoints = 0

    static let nothing = Keeping()
  }

  /// Asks for one run of an experiment.
  package init(
    _ run: RunSpecification, in experiment: TrainingExperiment,
    on runner: PartRunner = .sequential
  ) {
    self.init(run, in: experiment, on: runner, keeping: .nothing, from: nil)
  }

  /// Asks for one run of an experiment.
  init(
    _ run: RunSpecification, in experiment: TrainingExperiment, on runner: PartRunner,
    keeping: Keeping, from known: TrainingCourse?
  ) {
    self.run = run
    self.runner = runner
    self.keeping = keeping
    self.known = known
    var experiment = experiment
    experiment.runs = []
    self.experiment = experiment
  }

  package static func == (a: TrainingRequest, b: TrainingRequest) -> Bool {
    a.run == b.run && a.keeping == b.keeping && a.experiment == b.experiment
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(run)
    hasher.combine(experiment.form)
    hasher.combine(experiment.dataText)
    hasher.combine(experiment.steps)
  }

  package func begin() -> TrainingWork { TrainingWork(self) }
}

/// The training of a network; a piece is some steps more with a look at how it does, and needs the one before
/// it.
package struct TrainingWork: Work {
  private let request: TrainingRequest
  private let ends: [Int]
  /// The pieces that were done before.
  private var done = 0
  private var state: State
  private var folded = 0

  /// Where a training stands, and how it did on the way.
  package struct State: Sendable {
    fileprivate var training: Training?
    fileprivate var marks: [TrainingMark] = []
    /// The training as it was at the ends of some pieces, and how many pieces apart these are.
    fileprivate var checkpoints: [Training] = []
    fileprivate var distance = 1
    /// Why there is no training.
    fileprivate var problem: String?

    fileprivate var isEnd: Bool { training?.isComplete ?? true }
  }

  init(_ request: TrainingRequest) {
    self.request = request
    let experiment = request.experiment
    ends = Self.ends(of: experiment)
    state = State()
    let plan = experiment.plan(for: request.run, keptIterates: request.keeping.iterates)
    // Only what was kept with its iterates can go on in place of a training that keeps them.
    if request.keeping.iterates > 0, let known = request.known,
      let training = known.checkpoint(upTo: known.steps.count)
    {
      let step = training.steps.count
      state.training = training.continued(by: plan)
      state.marks = known.marks.filter { $0.step <= step }
      state.checkpoints = known.checkpoints.filter { $0.steps.count <= step }
      done = ends.count { $0 <= step }
      return
    }
    do {
      state.training = try Training(plan)
    } catch {
      state.problem = "\(error)"
    }
  }

  /// About how many products of a weight and a number a piece may have.
  private static let mostProducts = 1_500_000_000
  /// In how many pieces a training is cut at least, so that it is seen to move.
  private static let fewestPieces = 64
  /// The most epochs each of which ends a piece.
  private static let mostEpochs = 500

  /// The steps after each piece: ends of epochs, steps that a table shows, and as many between as there is
  /// work.
  private static func ends(of experiment: TrainingExperiment) -> [Int] {
    let steps = experiment.steps
    let products = max(1, experiment.batching.size * experiment.network.parameterCount)
    let length = max(1, min(mostProducts / products, steps / fewestPieces))
    var ends = Set(stride(from: length, through: steps, by: length))
    let perEpoch = experiment.stepsPerEpoch
    if steps / perEpoch <= mostEpochs {
      ends.formUnion(stride(from: perEpoch, through: steps, by: perEpoch))
    }
    ends.formUnion(experiment.reportedSteps)
    ends.insert(steps)
    return ends.sorted()
  }

  package var pieceCount: Int { state.isEnd ? folded : ends.count - done }
  package var readyCount: Int { min(folded + 1, pieceCount) }

  package func piece(_ piece: Int) -> State {
    let index = done + piece
    var state = state
    guard var training = state.training else { return state }
    let experiment = request.experiment
    let isFirst = training.epochs.isEmpty
    let firstGuesses = isFirst ? guesses(of: training) : []
    training.advance(by: ends[index] - training.steps.count, on: request.runner)
    if isFirst, let epoch = training.epochs.first {
      state.marks.append(TrainingMark(epoch, guesses: firstGuesses))
    }
    let step = training.steps.count
    // Of an overflow there is nothing to judge.
    if step == ends[index], training.status.kind != .diverged {
      if let epoch = training.epochs.last, epoch.step == step {
        state.marks.append(TrainingMark(epoch, guesses: guesses(of: training)))
      } else if isJudged(pieceEndingAt: step, index) || step == experiment.steps,
        let mark = mark(of: training)
      {
        state.marks.append(mark)
      }
    }
    state.training = training
    keep(training, after: index, in: &state)
    return state
  }

  /// Keeps a training whole, if it is its turn; where they are too many, every other one is dropped.
  private func keep(_ training: Training, after index: Int, in state: inout State) {
    guard request.keeping.checkpoints > 0, (index + 1) % state.distance == 0,
      training.status.kind == .running
    else { return }
    state.checkpoints.append(training)
    while state.checkpoints.count > request.keeping.checkpoints {
      state.distance *= 2
      let distance = state.distance
      let kept = Set(ends.enumerated().filter { ($0.offset + 1) % distance == 0 }.map(\.element))
      state.checkpoints.removeAll { !kept.contains($0.steps.count) }
    }
  }

  /// Whether the network is judged at the end of a piece within an epoch.
  ///
  /// To judge all rows takes a good part of an epoch, so it is done some times an epoch at most, unless the
  /// rows and the network are small.
  private func isJudged(pieceEndingAt end: Int, _ index: Int) -> Bool {
    let experiment = request.experiment
    guard experiment.isJudgedWhole else { return false }
    let rows = experiment.training.count + (experiment.validation?.count ?? 0)
    guard rows * experiment.network.parameterCount > Self.smallProducts else { return true }
    let count = max(Self.fewestJudgements, 2 * (experiment.steps / experiment.stepsPerEpoch))
    let distance = max(1, experiment.steps / count)
    let start = index == 0 ? 0 : ends[index - 1]
    return end / distance > start / distance
  }

  /// The products of a weight and a number for which nobody counts how often a network is judged.
  private static let smallProducts = 100_000
  /// How often a network is judged within its epochs at least.
  private static let fewestJudgements = 6

  /// How a network does within an epoch; nil where a loss has overflowed.
  private func mark(of training: Training) -> TrainingMark? {
    let experiment = request.experiment
    let score = training.score(on: experiment.training, on: request.runner)
    let heldBack = experiment.validation.map { training.score(on: $0, on: request.runner) }
    guard score.loss.isFinite, heldBack?.loss.isFinite != false else { return nil }
    return TrainingMark(
      step: training.steps.count, training: score, heldBack: heldBack,
      guesses: guesses(of: training))
  }

  /// The classes guessed for the rows that are shown.
  private func guesses(of training: Training) -> [Int] {
    training.probabilities(
      of: request.experiment.shownSamples, rows: request.experiment.shownRows
    ).map { probabilities in
      probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    }
  }

  package func extent(ofPieces count: Int) -> Int { done + count == 0 ? 0 : ends[done + count - 1] }

  /// Some thousand products are soon done.
  package func isBrief(_ piece: Int) -> Bool {
    let index = min(done + piece, ends.count - 1)
    let experiment = request.experiment
    let steps = ends[index] - (index == 0 ? 0 : ends[index - 1])
    let rows = steps * experiment.batching.size + experiment.training.count
    return rows * experiment.network.parameterCount <= 300_000
  }

  package mutating func fold(_ piece: State) {
    state = piece
    folded += 1
  }

  package var answer: TrainingCourse? {
    let training = state.training
    let isLost = training?.status.kind == .diverged
    var course = TrainingCourse(
      horizon: request.experiment.steps, steps: training?.steps ?? [], marks: state.marks,
      failure: state.problem ?? (isLost ? training?.status.reason : nil))
    if request.keeping.iterates > 0 { course.training = training }
    course.checkpoints = state.checkpoints
    return course
  }
}
