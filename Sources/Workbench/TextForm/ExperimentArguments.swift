/// The parts of an experiment as they stand on a command line or in a file, not yet read.
public struct ExperimentArguments: Hashable, Sendable {
  /// `NAME[:KEY=VALUE,…]` of the objective, or an expression.
  public var objective: String?
  /// The start, one or two numbers separated by a comma.
  public var start: String?
  /// The drawn part, two or four numbers separated by commas.
  public var window: String?
  /// The number of steps.
  public var steps: String?
  /// σ of the noise.
  public var noise: String?
  /// The seed of the noise.
  public var seed: String?
  /// How far above f* counts as arrived.
  public var tolerance: String?
  /// The runs, each `NAME[:KEY=VALUE,…]`.
  public var runs: [String] = []

  /// Makes arguments that say nothing.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { self == ExperimentArguments() }
}
