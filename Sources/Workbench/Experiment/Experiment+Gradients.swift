package import Optimization

/// Where the gradients come from: those of all runs, and those of a run that has batches of its own.
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

  /// Where the gradients of a run come from: its own batches where it has some, else what all runs have.
  package func gradients(of run: RunSpecification) -> GradientSource {
    guard let rows = run.batch, sampledRows != nil else { return gradients }
    return .batch(Batching(size: rows, order: order))
  }

  /// Where the gradients of the runs come from, each source once.
  var gradientSources: Set<GradientSource> {
    runs.isEmpty ? [gradients] : Set(runs.map(gradients(of:)))
  }

  /// The seeds an ensemble is made of; 0 where nothing is left to chance, so that all of them were one.
  package var ensembleSeeds: Int { isLeftToChance ? ensemble : 0 }

  /// Whether some run draws its gradients, so that another seed gives another path.
  package var isLeftToChance: Bool {
    gradientSources.contains { source in
      if case .batch(let batching) = source, batching.given != nil { return false }
      return chance(in: source) { _ in "" } != nil
    }
  }

  /// What is left to chance in the gradients, as in "noise σ 0.5" or "batch 4 of 40"; nil for nothing.
  package func chance(_ number: (Double) -> String) -> String? {
    let texts = Set(gradientSources.map { chance(in: $0, number) })
    if texts.count == 1 { return texts.first ?? nil }
    let noise = gradientSources.first { if case .noise = $0 { true } else { false } }
    let noiseText = noise.flatMap { chance(in: $0, number) }.map { $0 + ", " } ?? ""
    return noiseText + "batches by run"
  }

  private func chance(in source: GradientSource, _ number: (Double) -> String) -> String? {
    switch source {
    case .exact: return nil
    case .noise(let deviation): return deviation > 0 ? "noise σ \(number(deviation))" : nil
    case .batch(let batching):
      guard let rows = sampledRows else { return nil }
      if batching.given != nil { return "batches of \(batching.source ?? "a list")" }
      return "batch \(min(batching.size, rows)) of \(rows)"
    }
  }

  /// The rows of data of the function; nil for one that is no loss over rows.
  package var sampledRows: Int? { (resolvedObjective as? any SampledObjective)?.samples.count }
}

extension RunSpecification {
  /// The rows of data in each gradient of the run, where it has batches of its own.
  package var batch: Int? {
    guard let rows = optimizer.settings[Plan.batchKey]?.number, rows > 0 else { return nil }
    return Int(rows)
  }
}

extension Selection {
  /// A rule with its settings, whatever rows its gradients are taken of.
  var withoutBatch: Selection {
    var rule = self
    rule.settings[Plan.batchKey] = nil
    return rule
  }
}
