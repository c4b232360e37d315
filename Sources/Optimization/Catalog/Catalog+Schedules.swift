extension Catalog {
  /// The schedules of the learning rate, in the order the keys walk through them.
  public static let schedules: [CatalogEntry<any Schedule>] = [
    CatalogEntry(Constant.self) { $0 },
    CatalogEntry(StepDecay.self) { $0 },
    CatalogEntry(MultiStep.self) { $0 },
    CatalogEntry(PiecewiseConstant.self) { $0 },
    CatalogEntry(Interpolation.self) { $0 },
    CatalogEntry(Exponential.self) { $0 },
    CatalogEntry(ExponentialRate.self) { $0 },
    CatalogEntry(ExponentialDecay.self) { $0 },
    CatalogEntry(PolynomialPower.self) { $0 },
    CatalogEntry(PolynomialDecay.self) { $0 },
    CatalogEntry(InverseTime.self) { $0 },
    CatalogEntry(InverseSquareRoot.self) { $0 },
    CatalogEntry(Linear.self) { $0 },
    CatalogEntry(Cosine.self) { $0 },
    CatalogEntry(CosineRestarts.self) { $0 },
    CatalogEntry(ReduceOnPlateau.self) { $0 },
    CatalogEntry(OneCycle.self) { $0 },
    CatalogEntry(Cyclic.self) { $0 },
    CatalogEntry(WarmUp.self) { $0 },
    CatalogEntry(Join.self) { $0 },
    CatalogEntry(WarmUpStableDecay.self) { $0 },
  ]

  /// The schedule of the given name or alias.
  public static func schedule(named name: String) -> CatalogEntry<any Schedule>? {
    schedules.first { $0.isNamed(name) }
  }

  /// The schedule a selection describes; nil where a name or key is unknown or a value not allowed.
  package static func schedule(_ selection: Selection) -> (any Schedule)? {
    guard EntryKind.schedule.isValid(selection) else { return nil }
    return schedule(named: selection.name)?.product(selection.settings)
  }
}
