/// The lists of the catalog whose entries a setting can hold, with settings of their own.
package enum EntryKind: Hashable, Sendable, CaseIterable {
  /// The schedules of the learning rate.
  case schedule
  /// The update rules that may run inside another one.
  case optimizer

  /// What one entry is called.
  package var title: String {
    switch self {
    case .schedule: "schedule"
    case .optimizer: "optimizer"
    }
  }

  /// The entries, in the catalog's order, as far as their names and settings go.
  package var entries: [CatalogEntry<Void>] {
    switch self {
    case .schedule: Catalog.schedules.map(\.bare)
    case .optimizer: Catalog.innerRules.map(\.bare)
    }
  }

  /// The entry of the given name or alias.
  package func entry(named name: String) -> CatalogEntry<Void>? {
    switch self {
    case .schedule: Catalog.schedule(named: name)?.bare
    case .optimizer: Catalog.innerRules.first { $0.isNamed(name) }?.bare
    }
  }

  /// Whether a selection names an entry and sets nothing but what it allows.
  ///
  /// Looks at each setting once, however deep entries are nested, and makes none of them.
  func isValid(_ selection: Selection) -> Bool {
    guard let item = entry(named: selection.name) else { return false }
    return selection.settings.allSatisfy { key, value in
      item.settings.first { $0.key == key }?.domain.contains(value) ?? false
    }
  }
}
