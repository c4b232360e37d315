import Canvas
import Optimization
import Workbench

/// A panel for each run, all with the same window and colours, beside the charts and the table.
struct CompareView: MainView {
  let kind = ViewKind.compare

  var sidePanels: [any SidePanel] { SidePanels.all }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let workbench = scene.workbench
    let runs = workbench.runFocus.isExpanded ? [workbench.focus] : Array(scene.simulations.indices)
    let grid = PanelGrid(runs.count, in: area, aspect: aspect(of: scene))
    // Where not all fit, those from the focused run's page are shown.
    let page =
      workbench.runFocus.isExpanded ? 0 : workbench.focus / grid.areas.count * grid.areas.count
    for (run, area) in zip(runs.dropFirst(page), grid.areas) {
      picture.mark(area, as: .run(run))
      if scene.isOneDimensional {
        CurvePanel(run: run).draw(scene, in: area, on: &picture)
      } else {
        MapPanel(run: run).draw(scene, &layers, in: area, on: &picture)
      }
    }
  }

  /// The width of what a panel shows divided by its height, in cells.
  private func aspect(of scene: Scene) -> Double {
    let cellAspect = scene.palette.capabilities.cellAspect
    // A curve has no common unit on its axes; it looks best a little wider than high.
    guard !scene.isOneDimensional else { return 1.6 * cellAspect }
    let window = scene.experiment.resolvedWindow
    return window.width / window.height * cellAspect
  }
}
