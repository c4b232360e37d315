package import Optimization

extension CatalogEntry {
  /// Every name that is accepted for the entry, the one the program writes first.
  package var names: [String] {
    [shortName] + (name == shortName ? [] : [name]) + aliases
  }
}
