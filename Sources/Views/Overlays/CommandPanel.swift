import Canvas
import Workbench

/// The commands, with the keys that do the same.
struct CommandPanel: ModePanel {
  let place = ModePlace.overMaps
  private let list: SearchPanel

  init(_ palette: CommandPalette) {
    let lines = palette.results.map {
      SearchPanel.Line(title: $0.entry.title, positions: Set($0.positions), detail: $0.entry.keys)
    }
    list = SearchPanel(
      title: "commands", field: palette.field, selected: palette.selected, lines: lines,
      isDetailAtRight: true)
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    list.draw(scene, in: area, on: &picture)
  }
}
