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

extension Experiment {
  /// σ of the normal noise on every component of every gradient; 0 is none.
  package var noise: Double {
    get { if case .noise(let deviation) = gradients { deviation } else { 0 } }
    set { gradients = newValue == 0 ? .exact : .noise(deviation: newValue) }
  }

  /// The rows of data that the gradient of a step is taken of; 0 is all of them.
  package var batch: Int {
    get { if case .batch(let batching) = gradients { batching.size } else { 0 } }
    set { gradients = newValue == 0 ? .exact : .batch(Batching(size: newValue, order: order)) }
  }

  /// The batches that were given; nil where they are drawn, or the gradients are others.
  package var givenBatches: Batching? {
    guard case .batch(let batching) = gradients, batching.given != nil else { return nil }
    return batching
  }

  /// The seeds an ensemble is made of; 0 where nothing is left to chance, so that all of them were one.
  package var ensembleSeeds: Int {
    givenBatches != nil || chance { _ in "" } == nil ? 0 : ensemble
  }

  /// What is left to chance in the gradients, as in "noise σ 0.5" or "batch 4 of 40"; nil for nothing.
  package func chance(_ number: (Double) -> String) -> String? {
    if noise > 0 { return "noise σ \(number(noise))" }
    if let given = givenBatches, resolvedObjective is any SampledObjective {
      return "batches of \(given.source ?? "a list")"
    }
    guard batch > 0, let sampled = resolvedObjective as? any SampledObjective else { return nil }
    return "batch \(min(batch, sampled.samples.count)) of \(sampled.samples.count)"
  }

  /// The rows of each step's batch, as `--batches` reads them; none where gradients are not of batches.
  ///
  /// Of more rows in all than are asked for the last steps are left out.
  package func batches(atMost rows: Int = .max) -> [[Int]] {
    guard case .batch(let batching) = gradients,
      let sampled = resolvedObjective as? any SampledObjective
    else { return [] }
    let size = max(1, batching.given?.map(\.count).max() ?? batching.size)
    return batching.batches(
      steps: min(steps, rows / size), of: sampled.samples.count, seed: seed)
  }

  /// How many steps go once through as many rows as there are; nil where steps do not take batches.
  package var stepsPerEpoch: Double? {
    guard case .batch(let batching) = gradients,
      let sampled = resolvedObjective as? any SampledObjective
    else { return nil }
    let count = sampled.samples.count
    if let given = batching.given, !given.isEmpty {
      return Double(count) * Double(given.count) / Double(given.map(\.count).reduce(0, +))
    }
    let size = min(batching.size, count)
    // The last batch of a shuffled epoch may be smaller.
    return batching.order == .shuffled
      ? Double((count + size - 1) / size) : Double(count) / Double(size)
  }
}
