extension Catalog {
  /// The update rules that may run inside another one, without the clipping, decay and batches of a run.
  ///
  /// Rules that hold a rule themselves are left out, so that every chain ends.
  static let innerRules: [CatalogEntry<InnerRule>] = {
    let shared = Set(sharedKeys)
    return optimizers.filter { !$0.holdsOptimizer }.map { item in
      item.map(keeping: { !shared.contains($0.key) }, \.inner)
    }
  }()

  /// The keys of the clipping, the weight decay and the batches that any run may have.
  private static var sharedKeys: [String] {
    GradientTransform.settings.map(\.key) + [Plan.batchKey]
  }
}

extension CatalogEntry {
  /// Whether one of the settings is itself an update rule.
  package var holdsOptimizer: Bool { settings.contains { $0.domain == .optimizer } }
}
