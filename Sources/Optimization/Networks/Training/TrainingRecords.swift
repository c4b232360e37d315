/// What is known of one step of a training.
public struct TrainingStep: Hashable, Sendable {
  /// The mean loss of the batch before the step, with dropout.
  public let batchLoss: Double
  /// The length of its gradient, before clipping.
  public let gradientNorm: Double
  /// η of the step.
  public let rate: Double
}

/// What is known at the end of an epoch, or before the first one.
public struct TrainingEpoch: Hashable, Sendable {
  /// The number of the epoch, from 1; 0 before the first.
  public let number: Int
  /// The steps done.
  public let step: Int
  /// The mean loss of the epoch's batches, each before its step and with dropout; nil before the first.
  public let runningLoss: Double?
  /// The share of rows that were told right there.
  public let runningAccuracy: Double?
  /// How the network does on all rows it learns from, without dropout; nil where nobody asked.
  public let training: NetworkScore?
  /// How it does on the rows that are held back; nil where there are none.
  public let heldBack: NetworkScore?
}

/// What became of a training, with the reason in words.
public struct TrainingStatus: Hashable, Sendable {
  /// The ways a training can stand.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Steps are left.
    case running
    /// All steps are done.
    case finished
    /// Its numbers left the finite ones.
    case diverged
  }

  public let kind: Kind
  /// The step the kind speaks of: the last one done, or the one that could not be.
  public let step: Int
  /// Why, in words; empty where there is nothing to add.
  public let reason: String

  init(_ kind: Kind, step: Int, reason: String = "") {
    self.kind = kind
    self.step = step
    self.reason = reason
  }
}
