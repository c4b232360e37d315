import Optimization

extension CatalogList {
  /// The test functions.
  static let objectives = CatalogList(
    name: "objectives",
    summary: "the functions to minimize: --objective NAME[:KEY=VALUE,…] or an expression",
    shared: [],
    entries: Catalog.objectives.map { item in
      let objective = item.product()
      return objective is any SampledObjective
        ? ListedEntry(item, loss: objective.equation(of: "f"))
        : ListedEntry(item, formula: objective.formula)
    })

  /// The update rules, with the settings that any run has set apart.
  static let optimizers: CatalogList = {
    let shared = Catalog.sharedSettings
    return CatalogList(
      name: "optimizers", summary: "the update rules: NAME[:KEY=VALUE,…]",
      shared: ListedSetting.ofAnyRun + shared.map { ListedSetting($0) },
      entries: Catalog.optimizers.map { ListedEntry($0, omitting: shared) })
  }()

  /// The schedules of the learning rate.
  static let schedules = CatalogList(
    name: "schedules",
    summary: "how the rate changes: NAME:schedule=SCHEDULE,schedule.KEY=VALUE,…",
    shared: [], entries: Catalog.schedules.map { ListedEntry($0) })

  /// The networks.
  static let networks = CatalogList(
    name: "networks", summary: "what is trained: descent train --objective NAME[:KEY=VALUE,…]",
    shared: [],
    entries: NetworkForm.Kind.allCases.map {
      ListedEntry(
        name: $0.rawValue, summary: $0.summary, source: $0.source, settings: $0.settings)
    })

  /// The rows that come with the program, which networks are trained on.
  static let data = CatalogList(
    name: "data",
    summary:
      "what it is trained on: descent train --data NAME; also files of one's own: "
      + DataSource.forms.dropFirst(BuiltInData.all.count).joined(separator: ", "),
    shared: [],
    entries: BuiltInData.all.map {
      ListedEntry(name: $0.name, summary: $0.summary, source: $0.source)
    })
}
