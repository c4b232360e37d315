import Canvas
import Workbench

/// One of the ways to look at an experiment: what lies between the header and the footer.
///
/// Adding one is a case of `ViewKind`, a file with the view, and a line in `MainViews.all`.
protocol MainView: Sendable {
  var kind: ViewKind { get }

  /// The panels beside or below it where there is room.
  var sidePanels: [any SidePanel] { get }

  /// Draws the view into the area that the side panels leave.
  ///
  /// What does not depend on the play-head comes from the layers, which keep it between frames.
  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture)
}

/// The views there are.
enum MainViews {
  static let all: [any MainView] = [
    CompareView(), RaceView(), ChartsView(), DataView(), ExplainView(), SweepView(),
    SettingsView(), BasinsView(),
  ]

  /// The view of a kind; the first one for a kind without a view.
  static func view(_ kind: ViewKind) -> any MainView {
    all.first { $0.kind == kind } ?? all[0]
  }
}
