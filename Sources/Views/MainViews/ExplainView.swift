import Canvas
import Optimization
import Workbench

/// One step of the focused run, taken apart: the surroundings of the point with the arrows of a beat,
/// and the beats in words and numbers.
struct ExplainView: MainView {
  let kind = ViewKind.explain

  var sidePanels: [any SidePanel] { [] }

  /// The narrowest area in which text fits beside the picture, and the lowest in which it fits below.
  private static let smallestBeside = 56
  private static let smallestAbove = 14

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    var rest = area
    let hasPicture = area.height >= Self.smallestAbove
    let text =
      area.width >= Self.smallestBeside
      ? rest.cutRight(min(62, max(30, area.width * 43 / 100)))
      : rest.cutBottom(hasPicture ? area.height / 2 : area.height)
    BeatPanel().draw(scene, in: text, on: &picture)
    drawPicture(scene, &layers, in: rest, on: &picture)
    if let levels = picture.unexplainedLevels {
      BorderLegend(levels: levels).draw(scene, in: text, on: &picture)
    }
  }

  /// The point with the arrows of the step; where there is no step, the run as in its panel.
  private func drawPicture(
    _ scene: Scene, _ layers: inout Layers, in rest: Rect, on picture: inout Picture
  ) {
    guard !rest.isEmpty else { return }
    guard let step = scene.workbench.view.explaining.step else {
      if scene.isOneDimensional {
        CurvePanel(run: scene.workbench.focus).draw(scene, in: rest, on: &picture)
      } else {
        MapPanel(run: scene.workbench.focus, isAlone: true)
          .draw(scene, &layers, in: rest, on: &picture)
      }
      return
    }
    let inside = frame(of: step, scene, in: rest, on: &picture)
    guard !inside.isEmpty else { return }
    if scene.isOneDimensional {
      StepCurve(step: step).draw(scene, in: inside, on: &picture)
    } else {
      StepMap(step: step, border: rest).draw(scene, &layers, in: inside, on: &picture)
    }
  }

  /// Draws the border of the picture; returns the area inside it.
  private func frame(
    of step: StepExplanation, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) -> Rect {
    let run = scene.workbench.focus
    let place = scene.coordinates(of: .vector(step.position))
    let scale = StepScale(step, window: scene.experiment.resolvedWindow)
    let panel = Panel(
      scene.fold("\(scene.name(of: run))  step \(step.step) → \(step.step + 1)"),
      number: scene.number(of: run),
      detail: [Span(scene.settings(of: run, width: max(0, area.width - 30)), scene.style(.dim))],
      bottomLeft: [Span(scene.fold("θ = \(place)"), scene.style(.text))],
      bottomRight: [
        Span(
          scene.fold(scale.legend(of: step, scene, width: max(0, area.width - 16 - place.columns))),
          scene.style(.dim))
      ], isFocused: true)
    return panel.draw(into: &picture.frame, at: area, scene.palette)
  }
}
