/// The parts of an experiment as they stand on a command line or in a file, not yet read.
package struct ExperimentArguments: Hashable, Sendable {
  /// `NAME[:KEY=VALUE,…]` of the objective, or an expression.
  package var objective: String?
  /// The start, one or two numbers separated by a comma.
  package var start: String?
  /// The drawn part, two or four numbers separated by commas.
  package var window: String?
  /// The number of steps.
  package var steps: String?
  /// σ of the noise.
  package var noise: String?
  /// The seed of the noise.
  package var seed: String?
  /// How far above f* counts as arrived.
  package var tolerance: String?
  /// The runs, each `NAME[:KEY=VALUE,…]`.
  package var runs: [String] = []

  /// Makes arguments that say nothing.
  package init() {}

  /// Whether nothing is said.
  package var isEmpty: Bool { self == ExperimentArguments() }
}
