import Optimization

/// A place in an experiment that holds an entry of the catalog; that of a run means the focused one.
package enum CatalogField: Hashable, Sendable {
  case objective
  case optimizer
  /// The rule inside the run's rule, in the setting that the keys lead to.
  case innerRule(within: [String])
  /// The schedule of the rate, or one inside it, as the one after a warm-up is within "then".
  case schedule(within: [String])

  /// What the place holds.
  package var title: String {
    switch self {
    case .objective: "function"
    case .optimizer: "optimizer"
    case .innerRule(let keys): keys.last ?? "inner rule"
    case .schedule(let keys): keys.last ?? "schedule"
    }
  }

  /// The names that fit the place, in the catalog's order.
  var names: [String] {
    switch self {
    case .objective: Catalog.objectives.map(\.name)
    case .optimizer: Catalog.optimizers.map(\.name)
    case .innerRule: EntryKind.optimizer.entries.map(\.name)
    case .schedule: EntryKind.schedule.entries.map(\.name)
    }
  }

  /// The place inside this one that a setting makes; nil where it holds no entry of the catalog.
  func place(of setting: SettingInfo) -> CatalogField? {
    switch (self, setting.domain.entryKind) {
    case (.optimizer, .optimizer): .innerRule(within: [setting.key])
    case (.innerRule(let keys), .optimizer): .innerRule(within: keys + [setting.key])
    case (.schedule(let keys), .schedule): .schedule(within: keys + [setting.key])
    default: nil
    }
  }
}

extension Experiment {
  /// What a place holds; that of a run is the one with the given index.
  subscript(catalogField: CatalogField, run: Int) -> Selection {
    get {
      switch catalogField {
      case .objective: objective
      case .optimizer: runs[run].optimizer
      case .innerRule(let keys): runs[run].optimizer.entry(within: keys[...], catalogField.standard)
      case .schedule(let keys): runs[run].schedule.entry(within: keys[...], catalogField.standard)
      }
    }
    set {
      switch catalogField {
      case .objective: objective = newValue
      case .optimizer: runs[run].optimizer = newValue
      case .innerRule(let keys):
        runs[run].optimizer.set(newValue, within: keys[...], catalogField.standard)
      case .schedule(let keys):
        runs[run].schedule.set(newValue, within: keys[...], catalogField.standard)
      }
    }
  }

  /// Fills a place with an entry of the catalog at its defaults.
  ///
  /// A rate that was not chosen by the user follows; a function brings its own start and window.
  mutating func choose(_ name: String, for catalogField: CatalogField, run: Int) {
    switch catalogField {
    case .objective:
      minimize(Selection(name))
    case .optimizer:
      // Clipping and weight decay belong to any run, so they stay when the rule changes.
      let kept = runs[run].optimizer.settings.filter {
        RunSpecification.sharedKeys.contains($0.key)
      }
      runs[run].optimizer = Selection(name, kept)
      runs[run].learningRate = runs[run].learningRate.carriedOver
    case .innerRule:
      self[catalogField, run] = Selection(name)
      runs[run].learningRate = runs[run].learningRate.carriedOver
    case .schedule:
      self[catalogField, run] = Selection(name)
    }
  }

  /// Minimizes another function, with its own start and window.
  mutating func minimize(_ objective: Selection) {
    let rows = self.objective.rows
    self.objective = objective
    // The user's rows stay as long as the models suit them.
    if let rows, accepts(rows, of: resolvedObjective) { self.objective.rows = rows }
    for setting in Self.settings.all where setting.belongsToObjective { setting.restore(&self) }
    for index in runs.indices { runs[index].keepChosenRates() }
  }
}

extension CatalogField {
  /// What a setting of an entry holds where nobody has set it; both by name.
  fileprivate func standard(_ entry: String, _ key: String) -> SettingValue? {
    switch self {
    case .objective: Catalog.objective(named: entry)?.setting(named: key)?.defaultValue
    case .optimizer, .innerRule: Catalog.optimizer(named: entry)?.setting(named: key)?.defaultValue
    case .schedule: Catalog.schedule(named: entry)?.setting(named: key)?.defaultValue
    }
  }
}

extension Selection {
  fileprivate typealias Standard = (_ entry: String, _ key: String) -> SettingValue?

  /// The entry inside this one that the keys lead to, the default one where none is set.
  fileprivate func entry(within keys: ArraySlice<String>, _ standard: Standard) -> Selection {
    guard let key = keys.first,
      case .selection(let inner)? = settings[key] ?? standard(name, key)
    else { return self }
    return inner.entry(within: keys.dropFirst(), standard)
  }

  fileprivate mutating func set(
    _ selection: Selection, within keys: ArraySlice<String>, _ standard: Standard
  ) {
    guard let key = keys.first else {
      self = selection
      return
    }
    var inner = entry(within: [key], standard)
    inner.set(selection, within: keys.dropFirst(), standard)
    settings[key] = standard(name, key) == .selection(inner) ? nil : .selection(inner)
  }
}
