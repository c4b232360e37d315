import Canvas
import Workbench

/// The entries of the catalog that fit a place, with what is said about them.
struct PickerPanel: ModePanel {
  let place = ModePlace.besideMaps
  private let list: SearchPanel

  init(_ picker: Picker) {
    let lines = picker.results.map {
      SearchPanel.Line(
        title: $0.entry.title, positions: Set($0.positions), detail: $0.entry.summary)
    }
    list = SearchPanel(
      title: picker.catalogField.title, field: picker.field, selected: picker.selected,
      lines: lines, isDetailAtRight: false)
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    list.draw(scene, in: area, on: &picture)
  }
}
