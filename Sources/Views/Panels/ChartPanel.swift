import Canvas
import Workbench

/// A chart of one quantity of every run over the steps, with the play-head.
///
/// All such charts use the same columns for the same steps, so they can be read together.
struct ChartPanel: SidePanel {
  let quantity: Quantity
  let weight: Int
  let smallestHeight: Int
  let bandWidth: Int

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard let curve = scene.curves[quantity] else { return }
    let panel = Panel(
      quantity.name, detail: [Span(scene.fold(curve.formula), scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    let stride = scene.curves.stride
    let series = curve.values.enumerated().map { run, values in
      Series(values, ink: run, priority: scene.priority(of: run))
    }
    var chart = LineChart(
      series, lastStep: scene.workbench.horizon / stride, scale: curve.scale, range: curve.range,
      revealedStep: scene.head / stride, future: quantity.future,
      gutter: inside.width >= 20 ? 6 : 0, hasStepLabels: inside.height >= 6)
    chart.stepsPerEntry = stride
    let plane = chart.plane(in: inside)
    picture.mark(plane.area, as: .chart(plane: plane, stepsPerEntry: stride))
    chart.draw(into: &picture.frame, at: inside, scene.palette)
  }
}
