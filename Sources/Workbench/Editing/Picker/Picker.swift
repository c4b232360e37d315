import Optimization

/// The list of what fits a place of the experiment, searched by typing; the selected entry is tried out.
package struct Picker: Hashable, Sendable {
  package let catalogField: CatalogField
  /// The run whose place it is, an index into the experiment's runs.
  package let run: Int
  package internal(set) var field = TextField()
  /// The selected line, an index into the results.
  package internal(set) var selected = 0
  /// What leaving with Escape puts back.
  let before: Experiment

  init(_ catalogField: CatalogField, run: Int, in experiment: Experiment) {
    self.catalogField = catalogField
    self.run = run
    before = experiment
  }

  /// The name of the entry that was there before.
  package var presentName: String { before[catalogField, run].name }

  /// The entries that answer what was typed, the best first.
  package var results: [SearchResult<PickerEntry>] {
    PickerEntry.entries(for: catalogField).results(for: field.text)
  }

  /// Selects the entry that was there before, in the whole list.
  mutating func selectPresent() {
    selected = catalogField.names.firstIndex(of: presentName) ?? 0
  }
}
