import Canvas
import Numbers
import Optimization
import Workbench

/// The top line: what is compared on the left, the play-head on the right.
struct HeaderBar {
  /// The columns the play-head takes at most as a rule, whether it moves or not.
  private static let playheadWidth = 30

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let plain = scene.palette.style(.bar)
    picture.frame.fill(area, with: Cell(" ", plain))
    let playhead = playhead(scene)
    var right = area.right - playhead.columns - 1
    picture.frame.write(playhead, x: max(area.x, right), y: area.y, glyphs: scene.glyphs)
    picture.mark(
      Rect(x: right, y: area.y, width: playhead.columns, height: 1), as: .action(.togglePlay))
    if let reading = HoverReading(scene) {
      right = reading.draw(scene, before: right, in: area, on: &picture)
    }
    let room = max(0, right - area.x - 3)
    let shared = scene.headerSaysShared ? forms(scene, shared: scene.sharedText) : []
    let all = shared + forms(scene, shared: "")
    let text = all.first { $0.columns <= room } ?? all[all.count - 1]
    picture.frame.write(text, x: area.x + 1, y: area.y, limit: room, glyphs: scene.glyphs)
  }

  /// Whether there is room for what all runs share on a screen of a width, whatever the play-head shows.
  func hasRoomForShared(_ scene: Scene, width: Int) -> Bool {
    let shared = scene.sharedText
    guard !shared.isEmpty else { return false }
    let room = max(0, min(width, 1000) - 3 - Self.playheadWidth)
    return forms(scene, shared: shared).contains { $0.columns <= room }
  }

  /// What is compared, in fewer and fewer words.
  private func forms(_ scene: Scene, shared: String) -> [[Span]] {
    let plain = scene.palette.style(.bar)
    let strong = scene.palette.style(.barStrong)
    let dim = scene.palette.style(.barDim)
    let objective = scene.experiment.resolvedObjective
    func formula(_ variables: String) -> [Span] {
      [Span(scene.fold(objective.equation(of: variables)), plain)]
    }
    let program = Span("descent", strong)
    let name = type(of: objective).title
    let title = [Span(name, plain)]
    let programAndTitle = [program, Span("  " + name, plain)]
    let whole = formula(scene.isOneDimensional ? "f(x)" : "f(x, y)")
    let brief = formula("f")
    var facts: [[Span]] = []
    if let chance = scene.experiment.chance({ scene.text.short($0) }) {
      let seeds = scene.seedsText.map { ", " + $0 } ?? " seed \(scene.experiment.seed)"
      let epoch = scene.experiment.stepsPerEpoch.map {
        ", epoch " + scene.text.fixed(Double(scene.head) / $0, decimals: 1)
      }
      facts.append([Span(scene.fold(chance + seeds + (epoch ?? "")), dim)])
    }
    if !shared.isEmpty { facts.append([Span(scene.fold(shared), plain)]) }
    let start = scene.isPresenting ? [] : [[Span(scene.fold("start \(start(scene))"), dim)]]
    let forms = [
      [programAndTitle, whole] + facts + start, [programAndTitle, whole] + facts,
      [title, whole] + facts, [title, brief] + facts, [brief] + facts, [title] + facts,
    ]
    return forms.map { Array($0.joined(separator: [Span("   ", plain)])) }
  }

  private func start(_ scene: Scene) -> String {
    let start = scene.experiment.resolvedStart
    let x = scene.text.short(start.x)
    return scene.isOneDimensional ? x : "(\(x), \(scene.text.short(start.y)))"
  }

  private func playhead(_ scene: Scene) -> [Span] {
    let playback = scene.workbench.playback
    let style = scene.palette.style(.bar)
    // On a bar of reversed colours the accent would be the ground.
    let accent =
      style.attributes.contains(.reverse)
      ? scene.palette.style(.barStrong)
      : Style(scene.palette.style(.good).foreground, on: style.background, style.attributes)
    let state =
      if playback.isResting(horizon: scene.workbench.horizon) {
        "▶ restarting"
      } else if playback.isPlaying, !scene.workbench.playback.isAttended {
        "▮▮ without focus"
      } else if playback.isPlaying {
        "▶ \(scene.text.short(playback.speed, significantDigits: 6)) steps/s"
          + (playback.isLooping ? ", loop" : "")
      } else if playback.isAtEnd(horizon: scene.workbench.horizon) {
        "▮▮ at the end"
      } else {
        "▮▮ paused"
      }
    let step = "   step \(scene.head) / \(scene.workbench.horizon)"
    return [Span(scene.fold(state) + step, accent)]
  }
}
