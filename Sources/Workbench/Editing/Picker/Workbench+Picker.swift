/// Picking an entry of the catalog by name.
extension Workbench {
  mutating func openPicker(for catalogField: CatalogField) {
    var picker = Picker(catalogField, run: focus, in: experiment)
    picker.selectPresent()
    modes.open(.picker(picker))
  }

  mutating func type(_ edit: TextEdit, into picker: Picker) {
    var picker = picker
    picker.field.apply(edit)
    picker.selected = 0
    if picker.field.text.isEmpty { picker.selectPresent() }
    tryOut(picker)
  }

  mutating func select(_ line: Int, in picker: Picker) {
    var picker = picker
    picker.selected = min(max(0, line), max(0, picker.results.count - 1))
    tryOut(picker)
  }

  /// Keeps the selected entry; with none to select what was there before stays.
  mutating func keepPick() {
    if case .picker(let picker) = mode, picker.results.isEmpty { notice = "nothing has that name" }
    modes.close()
  }

  /// Shows the experiment with the selected entry in its place.
  private mutating func tryOut(_ picker: Picker) {
    mode = .picker(picker)
    var tried = picker.before
    let results = picker.results
    if results.indices.contains(picker.selected) {
      let name = results[picker.selected].entry.name
      // What was there already keeps its settings.
      if name != picker.presentName {
        tried.choose(name, for: picker.catalogField, run: picker.run)
      }
    }
    experiment = tried
  }
}
