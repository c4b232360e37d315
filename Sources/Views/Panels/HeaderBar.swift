import Canvas
import Optimization
import Workbench

/// The top line: what is compared on the left, the play-head on the right.
struct HeaderBar {
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let plain = scene.palette.style(.bar)
    let dim = scene.palette.style(.barDim)
    picture.frame.fill(area, with: Cell(" ", plain))
    let playhead = playhead(scene)
    var right = area.right - playhead.columns - 1
    picture.frame.write(playhead, x: max(area.x, right), y: area.y, glyphs: scene.glyphs)
    picture.mark(
      Rect(x: right, y: area.y, width: playhead.columns, height: 1), as: .action(.togglePlay))
    if let reading = HoverReading(scene) {
      right = reading.draw(scene, before: right, in: area, on: &picture)
    }

    let objective = scene.experiment.resolvedObjective
    let variables = scene.isOneDimensional ? "f(x)" : "f(x, y)"
    let formula = scene.fold("\(variables) = \(objective.formula)")
    var left = [
      Span("descent", scene.palette.style(.barStrong)),
      Span("  " + type(of: objective).title, plain), Span("   " + formula, plain),
    ]
    if !scene.isPresenting {
      left.append(Span("   " + scene.fold("start \(start(scene))"), dim))
    }
    if scene.experiment.noise > 0 {
      let noise = "   noise σ \(scene.text.short(scene.experiment.noise))"
      left.append(Span(scene.fold(noise + " seed \(scene.experiment.seed)"), dim))
    }
    picture.frame.write(
      left, x: area.x + 1, y: area.y, limit: max(0, right - area.x - 3), glyphs: scene.glyphs)
  }

  private func start(_ scene: Scene) -> String {
    let start = scene.experiment.resolvedStart
    let x = scene.text.short(start.x)
    return scene.isOneDimensional ? x : "(\(x), \(scene.text.short(start.y)))"
  }

  private func playhead(_ scene: Scene) -> [Span] {
    let playback = scene.workbench.playback
    let style = scene.palette.style(.bar)
    let accent = Style(
      scene.palette.style(.good).foreground, on: style.background, style.attributes)
    let state =
      if playback.isResting(horizon: scene.workbench.horizon) {
        "▶ again soon"
      } else if playback.isPlaying, !scene.workbench.playback.isAttended {
        "▮▮ without focus"
      } else if playback.isPlaying {
        "▶ \(scene.text.short(playback.speed, significantDigits: 6)) steps/s"
          + (playback.isLooping ? "" : ", once")
      } else {
        "▮▮ paused"
      }
    let step = "   step \(scene.head) / \(scene.workbench.horizon)"
    return [Span(scene.fold(state) + step, accent)]
  }
}
