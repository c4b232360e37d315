import Canvas
import Numbers
import Workbench

/// After how many steps each run arrives, over its rate.
struct SweepView: MainView {
  let kind = ViewKind.sweep

  var sidePanels: [any SidePanel] { [] }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let tolerance = scene.text.short(scene.experiment.tolerance)
    let inside = MapFrame(
      title: "rates",
      detail: "steps to f − f* < \(tolerance) over η, of \(scene.workbench.mapSteps)"
    ).draw(scene, &layers, in: area, on: &picture)
    SweepChart().draw(scene, in: inside, on: &picture)
  }
}
