import Optimization

/// An entry of a list: its names, what it is, where it comes from and what can be set.
package struct ListedEntry: Encodable, Sendable {
  /// The name the program writes.
  package let name: String
  /// Further names that are accepted.
  package let aliases: [String]
  /// What it is, in one line.
  package let summary: String
  /// The formula with the default settings, where the entry is a function that can be typed back.
  package let formula: String?
  /// What is averaged over rows of data, in words, where the entry is such a loss.
  package let loss: String?
  /// Author, title, year.
  package let source: String
  /// The entry's own settings.
  package let settings: [ListedSetting]

  /// Describes what is in no catalog.
  init(name: String, summary: String, source: String, settings: [ListedSetting] = []) {
    self.name = name
    aliases = []
    self.summary = summary
    formula = nil
    loss = nil
    self.source = source
    self.settings = settings
  }

  /// Describes an entry of the catalog; a shared setting is listed only if its default differs.
  init<Product>(
    _ item: CatalogEntry<Product>, formula: String? = nil, loss: String? = nil,
    omitting shared: [SettingInfo] = []
  ) {
    name = item.shortName
    aliases = item.names.filter { $0 != item.shortName }
    summary = item.summary
    self.formula = formula
    self.loss = loss
    source = item.source
    settings = item.settings.filter { !shared.contains($0) }.flatMap(ListedSetting.lines(of:))
  }
}
