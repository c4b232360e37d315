import Canvas
import Workbench

/// The rows of data beside the maps, in the place of the rates; they give way to the losses over the rate.
struct DataPanel: SidePanel {
  let weight = 26
  let smallestHeight = 6
  let bandWidth = 24

  func isShown(in scene: Scene) -> Bool {
    scene.workbench.hasData && !scene.workbench.showsRateStrip
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard let plot = DataPlot(scene) else { return }
    let detail = scene.fold(plot.detail(scene))
    let fits = detail.columns <= area.width - 13
    let panel = Panel("data", detail: fits ? [Span(detail, scene.style(.dim))] : [])
    plot.draw(
      scene, in: panel.draw(into: &picture.frame, at: area, scene.palette), on: &picture)
  }
}
