package import Optimization

/// What a network is trained on, and what it is judged by.
package struct LabeledData: Hashable, Sendable {
  /// The rows to train on.
  package let training: LabeledSamples
  /// The rows that are held back; nil where all are trained on.
  package let validation: LabeledSamples?
  /// Where the data comes from, with its licence where it came with the program.
  package let source: String

  /// Puts together what belongs together.
  package init(training: LabeledSamples, validation: LabeledSamples? = nil, source: String) {
    self.training = training
    self.validation = validation
    self.source = source
  }
}
