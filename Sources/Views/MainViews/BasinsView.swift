import Canvas
import Optimization
import Workbench

/// Which minimum the focused run reaches, over where it starts.
struct BasinsView: MainView {
  let kind = ViewKind.basins

  var sidePanels: [any SidePanel] { [] }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let steps = scene.workbench.mapSteps
    let inside = MapFrame(
      title: "basins",
      detail:
        "the minimum reached in \(steps) steps; \(scene.experiment.isLeftToChance ? "bright: of all seeds" : "bright is soon")"
    ).draw(scene, &layers, in: area, on: &picture)
    if let field = BasinField(of: scene.workbench.focus, scene) {
      field.draw(scene, &layers, in: inside, on: &picture)
    } else if !scene.experiment.resolvedObjective.hasMinimaApart {
      MapFrame.explain(
        MapFrame.obstacle(scene) + " f leads to another one, X to the rates.", scene, in: inside,
        on: &picture)
    }
  }
}
