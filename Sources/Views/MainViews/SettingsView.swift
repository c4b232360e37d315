import Canvas
import Workbench

/// What becomes of the focused run over two of its settings.
struct SettingsView: MainView {
  let kind = ViewKind.settings

  var sidePanels: [any SidePanel] { [] }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let run = scene.workbench.focus
    let axes = scene.workbench.settingsAxes(of: run)
    let inside = MapFrame(
      title: "settings",
      detail: axes.map {
        "\($0.columns.label) to the right, \($0.rows.label) upwards; bright is soon"
      } ?? ""
    ).draw(scene, &layers, in: area, on: &picture)
    if let field = OutcomeField(of: run, scene) {
      field.draw(scene, in: inside, on: &picture)
    } else if axes == nil {
      MapFrame.explain(
        MapFrame.obstacle(scene) + " Tab leads to another run, X to the starts.", scene, in: inside,
        on: &picture)
    }
  }
}
