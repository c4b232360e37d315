package import Optimization

extension TrainingExperiment {
  /// The plan by which a run trains the network.
  ///
  /// - Parameters:
  ///   - run: one of the runs.
  ///   - keptIterates: the most iterates that are kept on the way.
  /// - Returns: the plan, from the first step on.
  func plan(for run: RunSpecification, keptIterates: Int = 0) -> TrainingPlan {
    let lineage = run.lineage
    var plan = TrainingPlan(
      network: network, samples: training, heldBack: validation,
      optimizer: run.configuredOptimizer, learningRate: Self.rate(of: lineage[0].run),
      schedule: run.scheduleEntry.product(run.schedule.settings), batching: batching,
      horizon: steps, seed: seed)
    for (before, segment) in zip(lineage, lineage.dropFirst()) {
      guard let end = before.end else { continue }
      plan.rateChanges.append(
        TrainingPlan.RateChange(step: end, learningRate: Self.rate(of: segment.run)))
    }
    plan.initialWeights = form.initial
    plan.start = initial?.numbers
    plan.precision = isSingle ? .single : .double
    plan.measuresAllRows = isJudgedWhole
    plan.keptIterates = keptIterates
    return plan
  }

  /// How many iterates of a run are kept where they are looked at: as many as a path needs to look smooth, of
  /// large networks as many as there is memory for.
  var shownIterates: Int {
    min(256, max(4, Self.mostKeptNumbers / (network.parameterCount * max(1, runs.count))))
  }

  /// How many times on the way a run is kept whole, so that another one can go on from there.
  ///
  /// That is its parameters, mostly two numbers more for each, and what is known of its steps.
  var keptCheckpoints: Int {
    let bytes = network.parameterCount * 3 * (isSingle ? 4 : 8) + steps * 12
    return min(32, max(1, Self.mostKeptBytes / (bytes * max(1, runs.count))))
  }

  /// The most parameters in all iterates of all runs, and the most bytes in all runs that are kept whole.
  private static let mostKeptNumbers = 12_000_000
  private static let mostKeptBytes = 100_000_000

  private static func rate(of run: RunSpecification) -> Double {
    guard let rate = run.learningRate.value else {
      preconditionFailure("a training has its rates from the beginning")
    }
    return rate
  }

  /// Whether all rows are judged beside those held back: where they are few.
  package var isJudgedWhole: Bool { training.count <= 5000 }

  /// The rows that can be shown with their guesses: those held back, else those it is trained on.
  package var shownSamples: LabeledSamples { validation ?? training }

  /// Which rows are shown: the first ones of images, none of plain features.
  package var shownRows: [Int] {
    shownSamples.shape.isImage ? Array(0..<min(Self.mostShown, shownSamples.count)) : []
  }

  private static let mostShown = 40

  /// The batches of all steps, as they are drawn.
  var batches: [[Int]] { batching.batches(steps: steps, of: training.count, seed: seed) }

  /// The numbers of the rows that were held back of all rows, from 0; batches count the others.
  var heldBackRows: [Int] {
    Self.heldBackRows(share, of: training.count + (validation?.count ?? 0), seed: seed)
  }

  /// The parameters that every run begins with, by the names of their blocks.
  var namedInitialParameters: [String: [Double]] {
    var rest = initialParameters[...]
    return network.blocks.reduce(into: [:]) { named, block in
      named[block.name] = Array(rest.prefix(block.count))
      rest = rest.dropFirst(block.count)
    }
  }

  /// The parameters that every run begins with.
  var initialParameters: [Double] {
    initial?.numbers
      ?? network.initialParameters(seed: seed, drawing: form.initial, of: Double.self).elements
  }
}
