import Canvas
import Workbench

/// Every quantity of every run over one axis of steps, with the values at the play-head below.
struct ChartsView: MainView {
  let kind = ViewKind.charts

  var sidePanels: [any SidePanel] { [] }

  /// The fewest rows of data a chart can be read with.
  private static let smallestPlot = 6

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    var area = area
    let values = ValuesPanel()
    let wanted = values.height(scene)
    let table = area.cutBottom(area.height < 14 ? 0 : min(wanted, max(4, area.height * 2 / 5)))
    if let chart = LoneChart(scene) {
      chart.draw(scene, in: area, on: &picture)
    } else {
      drawCharts(scene, in: area, on: &picture)
    }
    values.draw(scene, in: table, on: &picture)
  }

  /// The charts on top of each other in one border; each title stands in the line above its chart.
  private func drawCharts(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let known = Quantity.all.filter { scene.curves[$0] != nil }
    // The axis takes a row below each chart, and the labels of the steps one below all.
    let room = max(0, area.height - 3)
    let most = max(1, room / (Self.smallestPlot + 1))
    let count = min(known.count, scene.isPresenting ? min(2, most) : most)
    let furthest = known.count - count
    picture.scrollLimit = furthest
    let start = min(scene.workbench.view.chartScroll, furthest)
    let shown = Array(known[start..<start + count])
    guard let first = shown.first else { return }
    let panel = Panel(
      first.name, detail: [formula(of: first, scene, in: area)],
      bottomRight: scene.extract(start..<start + count, of: known.count, "charts", keys: "↑ ↓"))
    var rest = panel.draw(into: &picture.frame, at: area, scene.palette)
    let hasLabels = rest.height >= 4
    for (place, quantity) in shown.enumerated() {
      let isLast = place == shown.count - 1
      let height = (rest.height - (hasLabels ? 1 : 0)) / (shown.count - place)
      let part = rest.cutTop(isLast ? rest.height : height)
      StepChart(quantity: quantity, hasStepLabels: isLast && hasLabels)
        .draw(scene, in: part, on: &picture)
      guard !isLast else { continue }
      write(titleOf: shown[place + 1], y: part.bottom - 1, in: part, scene, on: &picture)
    }
  }

  private func write(
    titleOf quantity: Quantity, y: Int, in area: Rect, _ scene: Scene, on picture: inout Picture
  ) {
    let title = " \(quantity.name) "
    let x = picture.frame.write(
      title, x: area.x + 1, y: y, scene.style(.strong), limit: area.width - 2)
    let formula = formula(of: quantity, scene, in: area)
    let left = area.right - 3 - formula.text.columns
    guard left > x, !formula.text.isEmpty else { return }
    picture.frame.write(" \(formula.text) ", x: left, y: y, formula.style)
  }

  /// Corners, lines and blanks take nine columns beside it and the name.
  private func formula(of quantity: Quantity, _ scene: Scene, in area: Rect) -> Span {
    scene.curves[quantity]?.title(area.width - quantity.name.columns - 9, scene)
      ?? Span("", scene.style(.dim))
  }
}
