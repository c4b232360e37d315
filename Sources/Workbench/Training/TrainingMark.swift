package import Optimization

/// How a network did at one step of its training.
package struct TrainingMark: Hashable, Sendable {
  /// The steps that were done.
  package let step: Int
  /// How it did on the rows it is trained on: all of them, or where those are many the batches of the epoch,
  /// each before its step; nil where nobody asked.
  package let training: Judgement?
  /// How it did on the rows that are held back; nil where there are none.
  package let heldBack: Judgement?
  /// The rows of each class, the first index, that were taken for each class; empty where only batches were
  /// judged.
  package let confusion: [[Int]]
  /// The classes that were guessed for the rows that are shown.
  package let guesses: [Int]

  /// A mean loss, and the share of rows whose class was guessed.
  package struct Judgement: Hashable, Sendable {
    package let loss: Double
    package let accuracy: Double

    init(loss: Double, accuracy: Double) {
      self.loss = loss
      self.accuracy = accuracy
    }

    init(_ score: NetworkScore) { self.init(loss: score.loss, accuracy: score.accuracy) }
  }

  /// Puts together what is known at the end of an epoch.
  init(_ epoch: TrainingEpoch, guesses: [Int]) {
    step = epoch.step
    if let score = epoch.training {
      training = Judgement(score)
    } else if let loss = epoch.runningLoss, let accuracy = epoch.runningAccuracy {
      training = Judgement(loss: loss, accuracy: accuracy)
    } else {
      training = nil
    }
    heldBack = epoch.heldBack.map { Judgement($0) }
    confusion = (epoch.heldBack ?? epoch.training)?.confusion ?? []
    self.guesses = guesses
  }

  /// Puts together what was asked within an epoch.
  init(step: Int, training: NetworkScore, heldBack: NetworkScore?, guesses: [Int]) {
    self.step = step
    self.training = Judgement(training)
    self.heldBack = heldBack.map { Judgement($0) }
    confusion = (heldBack ?? training).confusion
    self.guesses = guesses
  }

  /// How it did where that counts: on the rows held back, else on those it is trained on.
  package var judgement: Judgement? { heldBack ?? training }
}

/// The training of one network so far.
package struct TrainingCourse: Sendable {
  /// The steps of the whole training.
  package let horizon: Int
  /// The steps that were done.
  package let steps: [TrainingStep]
  /// How the network did, from before the first step on, in the order of the steps.
  package let marks: [TrainingMark]
  /// Why it ended before its last step; nil where it did not.
  package let failure: String?
  /// The training itself with its iterates, where somebody looks at them.
  var training: Training?
  /// The training after some of its steps, in their order, to go on from there with another rate.
  var checkpoints: [Training] = []

  /// Whether nothing is left to do.
  package var isComplete: Bool { failure != nil || steps.count >= horizon }

  /// The first steps, with what is known of them; where it ended with an overflow, that is left out.
  func beginning(upTo step: Int) -> TrainingCourse {
    var course = TrainingCourse(
      horizon: horizon, steps: Array(steps.prefix(step)), marks: marks.filter { $0.step <= step },
      failure: nil)
    course.checkpoints = checkpoints.filter { $0.steps.count <= step }
    return course
  }

  /// The training after as many steps as are known, at most the given number; nil where it has to begin once
  /// more.
  func checkpoint(upTo step: Int) -> Training? {
    (checkpoints + [training].compactMap(\.self)).last { $0.steps.count <= step }
  }

  /// The last mark at a step or before it; nil where there is none.
  package func mark(at step: Int) -> TrainingMark? {
    marks.last { $0.step <= step }
  }
}
