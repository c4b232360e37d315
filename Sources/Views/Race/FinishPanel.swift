import Canvas
import Numbers
import Optimization
import Workbench

/// The runs in the order of their finish; also the legend of the race.
struct FinishPanel: SidePanel {
  let weight = 60
  let smallestHeight = 8
  let bandWidth = 32

  /// The columns for a sign, a name and the shortest word about it.
  private static let smallestWidth = 18

  /// The rows a run takes at most, with a blank one after it.
  private func mostLines(_ scene: Scene) -> Int { scene.isPresenting ? 3 : 4 }

  func largestHeight(_ scene: Scene) -> Int {
    scene.simulations.count * mostLines(scene) + 2
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let inside = area.inset(by: 1).intersection(
      Rect(x: area.x + 2, y: area.y, width: area.width - 4, height: area.height))
    let standings = Standing.all(scene)
    let count = standings.count
    // With less than a row each, two stand abreast where there is room.
    let abreast = inside.height < count && inside.width >= 2 * Self.smallestWidth + 2 ? 2 : 1
    let perColumn = (count + abreast - 1) / abreast
    let lines = max(1, min(mostLines(scene), inside.height / perColumn))
    // Where not all fit, the first ones are shown, and the focused one at the latest last.
    let shown = min(count, inside.height / lines * abreast)
    let focus = standings.firstIndex { $0.run == scene.workbench.focus } ?? 0
    let first = max(0, focus - shown + 1)
    // Of many seeds one is played, and it is that one which arrives.
    let hasSeeds = scene.simulations.indices.contains { scene.workbench.ensemble(of: $0) != nil }
    Panel(
      hasSeeds ? "finish of seed \(scene.experiment.seed)" : "finish",
      detail: [Span(scene.fold(rule(scene)), scene.style(.dim))],
      bottomRight: scene.extract(first..<first + shown, of: count, "places", keys: "Tab")
    ).draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    let height = min(perColumn, inside.height / lines)
    let width = (inside.width - 2 * (abreast - 1)) / abreast
    for (place, standing) in standings.dropFirst(first).prefix(shown).enumerated() {
      let entry = Rect(
        x: inside.x + place / height * (width + 2), y: inside.y + place % height * lines,
        width: width, height: lines)
      picture.mark(entry, asLegendOf: standing.run)
      let rows = rows(of: standing, scene, width: width, count: min(lines, 3))
      for (line, row) in rows.enumerated() {
        picture.frame.write(
          row, x: entry.x, y: entry.y + line, limit: width, glyphs: scene.glyphs)
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
    let beside =
      scene.isPresenting ? 0 : scene.simulations.indices.map(scene.rateWidthAtHead).max() ?? 0
    let heading = scene.legendEntry(
      of: run, width: scene.legendEntryWidth(in: width, beside: beside))
    let settings =
      scene.isPresenting ? "" : scene.remarksAtHead(of: run, width: width - heading.columns)
    let rows = [
      heading + [Span(settings, scene.style(.dim))],
      [Span("  ", scene.style(.text)), outcome(of: standing, scene, width: width - 2)],
      [Span("  " + place(of: standing, scene, width: width - 2), scene.style(.text))],
    ]
    return Array(rows.prefix(scene.isPresenting ? 2 : count))
  }

  private func brief(_ standing: Standing, _ scene: Scene, width: Int) -> [Span] {
    // The shortest outcome is a number of one digit.
    let heading = scene.legendEntry(
      of: standing.run, width: scene.legendEntryWidth(in: width, beside: 5))
    return heading + [outcome(of: standing, scene, width: width - heading.columns)]
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
    let numbers = [3, 2, 1].map { scene.text.padded(standing.gap, significantDigits: $0) }
    let forms = numbers.prefix(2).map { "\(sign) \($0)" } + numbers
    return Span(first(forms, scene, width), scene.style(.text))
  }

  /// The minimum the run arrived at, or where it is.
  private func place(of standing: Standing, _ scene: Scene, width: Int) -> String {
    let trajectory = scene.simulations[standing.run].trajectory
    guard let finish = standing.finish,
      let minimum = scene.experiment.resolvedObjective.minima
        .nearest(to: trajectory.point(at: finish)), minimum.isIsolated
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
