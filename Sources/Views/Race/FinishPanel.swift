import Canvas
import Optimization
import Workbench

/// The runs in the order of their finish; also the legend of the race.
struct FinishPanel: SidePanel {
  let weight = 60
  let smallestHeight = 8
  let bandWidth = 32

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let panel = Panel("finish", detail: [Span(scene.fold(rule(scene)), scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette).intersection(
      Rect(x: area.x + 2, y: area.y + 1, width: area.width - 4, height: area.height - 2))
    guard !inside.isEmpty else { return }
    let standings = Standing.all(scene)
    let count = standings.count
    let lines = max(1, min(scene.isPresenting ? 3 : 4, inside.height / count))
    // With less than a row each, the first ones are shown, and the focused one at the latest last.
    let shown = min(count, inside.height / lines)
    let focus = standings.firstIndex { $0.run == scene.workbench.focus } ?? 0
    let first = max(0, focus - shown + 1)
    for (place, standing) in standings.dropFirst(first).prefix(shown).enumerated() {
      let y = inside.y + place * lines
      picture.mark(
        Rect(x: inside.x, y: y, width: inside.width, height: lines), asLegendOf: standing.run)
      let rows = rows(of: standing, scene, width: inside.width, count: min(lines, 3))
      for (line, row) in rows.enumerated() {
        picture.frame.write(
          row, x: inside.x, y: y + line, limit: inside.width, glyphs: scene.glyphs)
      }
    }
  }

  /// What counts as arrived.
  private func rule(_ scene: Scene) -> String {
    guard let measured = measured(scene) else { return "no known minimum" }
    return "\(sign(of: measured)) < \(scene.text.short(scene.workbench.tolerance))"
  }

  private func measured(_ scene: Scene) -> FinishLine.Criterion? {
    scene.workbench.finishLine.gap(on: scene.experiment.resolvedObjective)?.measured
  }

  private func sign(of criterion: FinishLine.Criterion?) -> String {
    switch criterion {
    case .loss: "f − f*"
    case .distance: "‖x − x*‖"
    case nil: "f"
    }
  }

  /// One to three lines: who; when it arrived, or how far it is; where.
  private func rows(
    of standing: Standing, _ scene: Scene, width: Int, count: Int
  ) -> [[Span]] {
    guard count > 1 else { return [brief(standing, scene, width: width)] }
    let run = standing.run
    let heading = heading(of: run, scene)
    let settings =
      scene.isPresenting ? "" : scene.settings(of: run, width: width - heading.columns)
    let rows = [
      heading + [Span(settings, scene.style(.dim))],
      [Span("  ", scene.style(.text)), outcome(of: standing, scene, width: width - 2)],
      [Span("  " + place(of: standing, scene, width: width - 2), scene.style(.text))],
    ]
    return Array(rows.prefix(scene.isPresenting ? 2 : count))
  }

  private func brief(_ standing: Standing, _ scene: Scene, width: Int) -> [Span] {
    let heading = heading(of: standing.run, scene)
    return heading + [outcome(of: standing, scene, width: width - heading.columns)]
  }

  private func heading(of run: Int, _ scene: Scene) -> [Span] {
    let name = scene.fold(scene.name(of: run))
    return [
      Span(scene.headGlyph(of: run) + " ", scene.signStyle(of: run)),
      Span(name, scene.nameStyle(of: run)),
      Span("".padded(to: max(1, 10 - name.columns)), scene.style(.text)),
    ]
  }

  /// When the run arrived, what became of it, or how far it still is.
  private func outcome(of standing: Standing, _ scene: Scene, width: Int) -> Span {
    if let finish = standing.finish {
      let tolerance = scene.text.short(scene.workbench.tolerance)
      return Span(
        first(
          ["reached \(tolerance) at step \(finish)", "at step \(finish)", "\(finish)"], scene, width
        ),
        scene.style(.good))
    }
    if scene.status(of: standing.run).kind != .running {
      let status = scene.statusSpan(of: standing.run, width: width)
      return Span(first([status.text], scene, width), status.style)
    }
    let sign = sign(of: measured(scene))
    let forms = [3, 2].map {
      "\(sign) \(scene.text.scientific(standing.gap, significantDigits: $0))"
    }
    return Span(first(forms, scene, width), scene.style(.text))
  }

  /// The minimum the run arrived at, or where it is.
  private func place(of standing: Standing, _ scene: Scene, width: Int) -> String {
    let trajectory = scene.simulations[standing.run].trajectory
    guard let finish = standing.finish,
      let minimum = scene.experiment.resolvedObjective.minima
        .nearest(to: trajectory.point(at: finish))
    else {
      return first(coordinates(of: trajectory.point(at: scene.head), scene), scene, width)
    }
    return first(
      coordinates(of: minimum.point, scene).map {
        (minimum.isFound ? "minimum found at " : "minimum ") + $0
      }, scene, width)
  }

  private func coordinates(of point: Point, _ scene: Scene) -> [String] {
    let fixed = { scene.text.fixed($0, decimals: 3) }
    let short = { scene.text.short($0) }
    return [fixed, short].map { text in
      scene.isOneDimensional ? "x \(text(point.x))" : "(\(text(point.x)), \(text(point.y)))"
    }
  }

  /// The first form that fits; nothing when none does.
  private func first(_ forms: [String], _ scene: Scene, _ width: Int) -> String {
    forms.first { scene.fold($0).columns <= width } ?? ""
  }
}
