import Canvas
import Workbench

/// A chart of one quantity of every run over the steps, with the play-head.
struct ChartPanel: SidePanel {
  let quantity: Quantity
  let weight: Int
  let smallestHeight: Int
  let bandWidth: Int
  var isDetail = false

  /// The rates over the steps give way to rows of data, and to the losses over the rate.
  func isShown(in scene: Scene) -> Bool {
    quantity.name != Quantity.rate.name
      || !scene.workbench.hasData && !scene.workbench.showsRateStrip
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    // Corners, lines and blanks take nine columns beside the two texts.
    let title = scene.curves[quantity]?.title(area.width - quantity.name.columns - 9, scene)
    let panel = Panel(quantity.name, detail: title.map { [$0] } ?? [])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    StepChart(quantity: quantity, hasStepLabels: inside.height >= 6)
      .draw(scene, in: inside, on: &picture)
  }
}
