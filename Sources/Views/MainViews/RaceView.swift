import Canvas
import Optimization
import Workbench

/// All runs over one large map, or on one curve for a function of one variable.
struct RaceView: MainView {
  let kind = ViewKind.race

  var sidePanels: [any SidePanel] {
    [ChartPanel(quantity: .loss, weight: 40, smallestHeight: 7, bandWidth: 30), FinishPanel()]
  }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let focus = scene.workbench.focus
    let status = status(of: focus, scene, in: area.inset(by: 1))
    let legend = scene.legend(width: area.width - 8)
    let hasRoom = legend.joined().columns + status.text.columns + 10 <= area.width
    let panel = Panel(
      "race", detail: [Span(scene.fold(detail(scene)), scene.style(.dim))],
      bottomLeft: Array(legend.joined()),
      bottomRight: hasRoom ? [Span(scene.fold(status.text), status.style)] : [])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    mark(legend, in: area, on: &picture)
    if scene.isOneDimensional {
      let plane = CurveGround(run: nil).draw(scene, in: inside, on: &picture)
      picture.mark(plane.area, as: .map(run: nil, plane: plane))
      RaceLayer(scene, on: plane, map: nil).draw(on: &picture)
    } else {
      let ground = MapGround(border: area, isLarge: true)
        .draw(scene, &layers, in: inside, scene.plane, on: &picture)
      picture.mark(ground.plane.area, as: .map(run: nil, plane: ground.plane))
      RaceLayer(scene, on: ground.plane, map: ground.map).draw(on: &picture)
    }
  }

  /// What became of the focused run, with its sign, since the line is about all runs.
  private func status(of run: Int, _ scene: Scene, in area: Rect) -> Span {
    let plane =
      scene.isOneDimensional
      ? CurveGround(run: nil).plane(scene, in: area)
      : MapGround(border: area, isLarge: true)
        .plane(in: area, scene.plane, scene.glyphs)
    let status = scene.statusSpan(of: run, in: plane)
    return Span("\(scene.badge(of: run)) \(scene.name(of: run)): \(status.text)", status.style)
  }

  /// Notes where the runs stand in the border.
  private func mark(_ legend: [[Span]], in area: Rect, on picture: inout Picture) {
    // Corner, line and blank come first.
    var x = area.x + 3
    for (run, entry) in legend.enumerated() {
      // An entry begins with the blanks that part it from the one before.
      let blanks = entry[0].text.columns
      picture.mark(
        Rect(x: x + blanks, y: area.bottom - 1, width: entry.columns - blanks, height: 1),
        asLegendOf: run)
      x += entry.columns
    }
  }

  /// What the map shows by its colours.
  private func detail(_ scene: Scene) -> String {
    guard !scene.isOneDimensional else { return "f(x)" }
    return "\(scene.palette.map.name), \(scene.workbench.appearance.levelScale)"
  }
}
