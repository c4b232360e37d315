/// The parts of a training as they stand on a command line, not yet read.
package struct TrainingArguments: Hashable, Sendable {
  /// The network, as in "mlp:layers=10/10".
  package var objective: String?
  /// What it is trained on, as in "iris" or "mnist:DIR".
  package var data: String?
  /// The rows of a step; "all" for every one.
  package var batch: String?
  /// How the rows of a batch are chosen.
  package var order: String?
  /// How often all rows are gone through.
  package var epochs: String?
  /// How many steps there are, in place of epochs.
  package var steps: String?
  /// The seed of the weights, the batches and dropout.
  package var seed: String?
  /// The share of the rows that is held back.
  package var validation: String?
  /// The initial parameters, as JSON.
  package var initial: GivenFile?
  /// The batches, as JSON.
  package var batches: GivenFile?
  /// The runs, each `NAME[:KEY=VALUE,…]`, or the name of a set of them.
  package var runs: [String] = []

  /// Makes arguments that say nothing.
  package init() {}
}
