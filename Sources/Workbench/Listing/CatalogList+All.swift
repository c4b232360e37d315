import Optimization

extension CatalogList {
  /// The test functions.
  static let objectives = CatalogList(
    name: "objectives", summary: "what is minimized: --objective NAME[:KEY=VALUE,…]",
    shared: [],
    entries: Catalog.objectives.map { item in
      ListedEntry(item, formula: item.product().formula)
    })

  /// The update rules, with the settings that any run has set apart.
  static let optimizers: CatalogList = {
    let shared = sharedKnobs(of: Catalog.optimizers)
    return CatalogList(
      name: "optimizers", summary: "who minimizes it: NAME[:KEY=VALUE,…]",
      shared: ListedSetting.ofAnyRun + shared.map { ListedSetting($0) },
      entries: Catalog.optimizers.map { ListedEntry($0, omitting: shared) })
  }()

  /// The schedules of the learning rate.
  static let schedules = CatalogList(
    name: "schedules",
    summary: "how the rate changes: NAME:schedule=SCHEDULE,schedule.KEY=VALUE,…",
    shared: [], entries: Catalog.schedules.map { ListedEntry($0) })

  /// The knobs of the first entry that all the others have too, whatever their defaults.
  private static func sharedKnobs<Product>(of items: [MenuItem<Product>]) -> [KnobInfo] {
    (items.first?.knobs ?? []).filter { knob in
      items.allSatisfy { item in
        item.knob(named: knob.key).map { $0.summary == knob.summary && $0.domain == knob.domain }
          ?? false
      }
    }
  }
}
