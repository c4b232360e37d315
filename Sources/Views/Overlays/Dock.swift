import Canvas
import Workbench

/// A list that stands beside the maps or below them, so that they show what it changes.
enum Dock {
  case sheet(Sheet)
  case picker(Picker)
  case formula(FormulaPrompt)

  /// The list to show: that of the present mode, else of the mode it will return to.
  init?(_ workbench: Workbench) {
    for mode in (workbench.modes.waiting + [workbench.mode]).reversed() {
      switch mode {
      case .sheet(let sheet):
        self = .sheet(sheet)
        return
      case .picker(let picker):
        self = .picker(picker)
        return
      case .formula(let prompt):
        self = .formula(prompt)
        return
      default:
        continue
      }
    }
    return nil
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    switch self {
    case .sheet(let sheet):
      SheetPanel(sheet: sheet).draw(scene, in: area, on: &picture)
    case .picker(let picker):
      SearchPanel(picker).draw(scene, in: area, on: &picture)
    case .formula(let prompt):
      FormulaPanel(prompt).draw(scene, in: area, on: &picture)
    }
  }
}
