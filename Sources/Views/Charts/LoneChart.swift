import Canvas
import Optimization
import Workbench

/// One quantity of every run with the whole charts view to itself, as the rates of several schedules
/// are compared.
struct LoneChart {
  let quantity: Quantity

  /// The charts in the order in which each is shown alone; the rates, known beforehand, come first.
  private static let order: [Quantity] =
    [.rate] + Quantity.all.filter { $0.name != Quantity.rate.name }

  /// The chart that is asked for; nil where all are.
  init?(_ scene: Scene) {
    let known = Self.order.filter { scene.curves[$0] != nil }
    let count = known.count + 1
    let place = (scene.workbench.appearance.loneChart % count + count) % count
    guard place > 0 else { return nil }
    quantity = known[place - 1]
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let formula = scene.curves[quantity]?.formula ?? ""
    let panel = Panel(quantity.name, detail: [Span(scene.fold(formula), scene.style(.dim))])
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    drawLegend(scene, in: inside.cutTop(legendHeight(scene, inside)), on: &picture)
    StepChart(quantity: quantity, hasStepLabels: inside.height >= 4)
      .draw(scene, in: inside, on: &picture)
  }

  /// The rows of the legend: one a run where the chart keeps most of the height, else none.
  private func legendHeight(_ scene: Scene, _ inside: Rect) -> Int {
    let wanted = scene.simulations.count
    return wanted <= inside.height / 3 && inside.width >= 40 ? wanted : 0
  }

  /// What is drawn of each run: of rates the schedule as it is typed, else the settings.
  private func drawLegend(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let nameWidth = scene.names.width(atMost: area.width / 2 - 4) + 4
    for run in scene.simulations.indices {
      let y = area.y + run
      picture.mark(Rect(x: area.x, y: y, width: area.width, height: 1), as: .run(run))
      let room = max(0, area.width - nameWidth - 2)
      let text = scene.fold(text(of: run, scene, width: room))
      picture.frame.write(
        scene.legendEntry(of: run, width: nameWidth) + [Span(text, scene.style(.dim))],
        x: area.x + 1, y: y, limit: area.width - 2, glyphs: scene.glyphs)
    }
  }

  private func text(of run: Int, _ scene: Scene, width: Int) -> String {
    let simulation = scene.simulations[run]
    guard quantity.name == Quantity.rate.name, let rate = simulation.learningRate else {
      return scene.remarksAtHead(of: run, width: width)
    }
    let specification = simulation.specification
    return ScheduledRate(specification.schedule, learningRate: rate).text
  }
}
