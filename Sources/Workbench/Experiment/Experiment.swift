package import Optimization

/// A whole comparison as one value: what is minimized, from where, for how long, and by whom.
///
/// Every name in it is one of the catalog's and every setting lies in its domain; text is checked
/// where it is read.
package struct Experiment: Hashable, Sendable {
  /// The test function with its settings.
  package var objective: Selection
  /// The drawn part of the plane; nil for the objective's own.
  package var window: Region?
  /// The start of every run; nil for the objective's own.
  package var start: Point?
  /// The number of steps.
  package var steps = Self.defaultSteps
  /// Where the gradients of all runs come from.
  package var gradients = GradientSource.exact
  /// How the rows of a batch are chosen.
  package var order = Batching.Order.shuffled {
    didSet { if batch > 0, givenBatches == nil { batch = batch } }
  }
  /// The seed of what is drawn for them, the same for all runs.
  package var seed: UInt64 = 0
  /// The seeds that are run beside each other, from `seed` on; 0 is that one alone.
  package var ensemble = 0
  /// How far above f* a loss may be to count as arrived there.
  package var tolerance = Self.defaultTolerance
  /// One to nine runs, each with a number of its own.
  package var runs: [RunSpecification] {
    didSet { numberRuns(after: oldValue) }
  }

  /// The steps of an experiment that does not say.
  package static let defaultSteps = 60
  /// The tolerance of an experiment that does not say.
  package static let defaultTolerance = 1e-3
  /// The steps an experiment may have.
  package static let allowedSteps = 1...10_000_000
  /// The seeds an ensemble may have.
  package static let allowedSeeds = 0...20_000
  /// How many runs can be compared.
  package static let allowedRuns = 1...9

  /// Makes an experiment from its objective and runs.
  package init(objective: Selection, runs: [RunSpecification]) {
    self.objective = objective
    self.runs = runs
    numberRuns()
  }

  /// The comparison the program opens with: the trough, where descent zigzags and momentum does not.
  package static var opening: Experiment {
    Experiment(
      objective: Selection("ravine"),
      runs: [
        RunSpecification(Selection("gradient_descent"), learningRate: .prepared(0.4)),
        RunSpecification(
          Selection("momentum", ["momentum": .number(0.5)]), learningRate: .prepared(0.6)),
      ])
  }

  /// Descent beside momentum at the recommended rates, for an objective named without runs.
  static let defaultRuns = [
    RunSpecification(Selection("gradient_descent")), RunSpecification(Selection("momentum")),
  ]
}
