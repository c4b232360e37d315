import Canvas
import Workbench

/// The loss of every run at the play-head over its rate: too small, just right, explodes.
///
/// It takes the place of the rates over the steps.
struct RateStripPanel: SidePanel {
  let weight = 26
  let smallestHeight = 7
  let bandWidth = 28

  func isShown(in scene: Scene) -> Bool { scene.workbench.showsRateStrip }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let chart = RateStripChart(scene)
    let details = chart.map { $0.details(scene) } ?? ["being computed"]
    // Corners, lines and blanks take nine columns beside the two texts.
    let title = scene.fold("loss over η")
    let detail = details.map(scene.fold).first { $0.columns <= area.width - title.columns - 9 }
    let panel = Panel(title, detail: detail.map { [Span($0, scene.style(.dim))] } ?? [])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    chart?.draw(scene, in: inside, on: &picture)
  }
}
