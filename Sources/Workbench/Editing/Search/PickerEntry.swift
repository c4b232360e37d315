import Optimization

/// An entry of the catalog as the picker lists it.
package struct PickerEntry: Searchable, Hashable, Sendable {
  /// The name in the catalog.
  package let name: String
  package let title: String
  package let synonyms: [String]
  package let summary: String

  private init<Product>(_ item: CatalogEntry<Product>) {
    name = item.name
    title = item.shortName == item.name ? item.name : "\(item.name) (\(item.shortName))"
    synonyms = [item.shortName] + item.aliases
    summary = item.summary
  }

  /// What fits a place, in the catalog's order.
  package static func entries(for catalogField: CatalogField) -> [PickerEntry] {
    switch catalogField {
    case .objective: Catalog.objectives.map { PickerEntry($0) }
    case .optimizer: Catalog.optimizers.map { PickerEntry($0) }
    case .schedule: EntryKind.schedule.entries.map { PickerEntry($0) }
    case .innerRule: EntryKind.optimizer.entries.map { PickerEntry($0) }
    }
  }
}
