import Canvas
import Workbench

/// What a mode shows.
///
/// Adding one is a file with the panel, and a line in `ModePanels.all`. What has lines to choose from marks
/// them as `.action(.editing(.select(…)))`; what can be scrolled says how far in `scrollLimit`.
protocol ModePanel: Sendable {
  associatedtype Component: ModeComponent

  /// Where it stands.
  var place: ModePlace { get }

  /// Makes the panel of a mode in a state.
  init(_ component: Component)

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture)
}

/// Where a mode's panel stands on the screen.
enum ModePlace {
  /// Beside the maps or below them, so that they show what it changes; it stays while another mode is
  /// open over it.
  case besideMaps
  /// Over the maps, near the top.
  case overMaps
  /// Over everything but the footer.
  case overAll
}

/// The panels there are; a mode without one has its title in the footer.
enum ModePanels {
  static let all: [any ModePanel.Type] = [
    SheetPanel.self, PickerPanel.self, FormulaPanel.self, CommandPanel.self, HelpList.self,
    LessonListPanel.self, SweepPanel.self, FilePanel.self, LearningPanel.self,
  ]

  /// The panel of a mode; nil for a mode without one.
  static func panel(of mode: Mode) -> (any ModePanel)? {
    for kind in all {
      if let panel = kind.panel(of: mode) { return panel }
    }
    return nil
  }

  /// The panel to show beside the maps: that of the present mode, else of the mode it will return to.
  static func panel(besideMapsOf workbench: Workbench) -> (any ModePanel)? {
    workbench.modes.open.reversed().lazy.compactMap(panel(of:)).first { $0.place == .besideMaps }
  }
}

extension ModePanel {
  /// The panel of a mode; nil where that is another kind of mode.
  fileprivate static func panel(of mode: Mode) -> (any ModePanel)? {
    (mode.component as? Component).map { Self($0) }
  }
}
