import Canvas
import Workbench

/// The rows of data with what every run has fitted to them, on the whole screen.
struct DataView: MainView {
  let kind = ViewKind.data

  var sidePanels: [any SidePanel] {
    [ChartPanel(quantity: .loss, weight: 40, smallestHeight: 7, bandWidth: 30), RunsPanel()]
  }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let plot = DataPlot(scene)
    let detail = scene.fold(plot?.detail(scene) ?? "this function is no loss over rows of data")
    let fits = detail.columns <= area.width - 13
    let legend = scene.legend(width: area.width - 8)
    let panel = Panel(
      "data", detail: fits ? [Span(detail, scene.style(.dim))] : [],
      bottomLeft: Array(legend.joined()))
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    plot?.draw(scene, in: inside, on: &picture)
  }
}
