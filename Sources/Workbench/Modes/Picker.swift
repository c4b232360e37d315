import Canvas
import Optimization

/// The list of what fits a place of the experiment, searched by typing; the selected entry is tried out.
package struct Picker: ModeComponent {
  package let catalogField: CatalogField
  /// The run whose place it is, an index into the experiment's runs.
  package let run: Int
  package private(set) var field = TextField()
  /// The selected line, an index into the results.
  package private(set) var selected = 0
  /// What leaving with Escape puts back.
  private let before: Experiment

  init(_ catalogField: CatalogField, run: Int, in experiment: Experiment) {
    self.catalogField = catalogField
    self.run = run
    before = experiment
    selectPresent()
  }

  /// The name of the entry that was there before.
  package var presentName: String { before[catalogField, run].name }

  /// The entries that answer what was typed, the best first.
  package var results: [SearchResult<PickerEntry>] {
    PickerEntry.entries(for: catalogField).results(for: field.text)
  }

  package var title: String? { "picking the \(catalogField.title)" }
  package var keys: [Binding] { Self.keys }
  package var otherKeys: OtherKeys { .areText }
  package var selectedLine: Int? { selected }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    if let line = action.line(from: selected) {
      selected = min(max(0, line), max(0, results.count - 1))
      session.experiment = tried
      return .stays
    }
    switch action {
    case .editing(.type(let edit)):
      field.apply(edit)
      selected = 0
      if field.text.isEmpty { selectPresent() }
      session.experiment = tried
      return .stays
    case .confirm:
      // With none to select what was there before stays.
      if results.isEmpty { session.notice = "nothing has that name" }
      return .closes
    case .cancel:
      session.experiment = before
      return .closes
    default:
      return .ignored
    }
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    switch action {
    case .editing, .cancel: .walk(catalogField.title)
    default: nil
    }
  }

  /// Selects the entry that was there before, in the whole list.
  private mutating func selectPresent() {
    selected = catalogField.names.firstIndex(of: presentName) ?? 0
  }

  /// The experiment with the selected entry in its place.
  private var tried: Experiment {
    var tried = before
    let results = results
    guard results.indices.contains(selected) else { return tried }
    let name = results[selected].entry.name
    // What was there already keeps its settings.
    if name != presentName { tried.choose(name, for: catalogField, run: run) }
    return tried
  }

  private static let keys =
    [
      Bindings.lines("try the next one out", hint: "try"),
      Bindings.pages,
      Binding(.experiment, "Enter", "keep it", hint: "keep", [(Key(.enter), .confirm)]),
      Binding(
        .program, "Esc", "put back what was there", hint: "put back", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}
