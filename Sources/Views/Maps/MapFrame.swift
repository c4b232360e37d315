import Canvas
import Numbers
import Optimization
import Workbench

/// What the three maps have in common: a border with a title, what becomes of the focused run, and beside it
/// the run's own panel where there is room.
struct MapFrame {
  let title: String
  let detail: String

  /// The narrowest screen with the run's panel beside the map.
  private static let smallestBeside = 96

  /// Draws the border and the run's panel; returns the area for the map.
  func draw(
    _ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture
  ) -> Rect {
    var rest = area
    let run = scene.workbench.focus
    if area.width >= Self.smallestBeside {
      let side = rest.cutRight(area.width * 38 / 100)
      picture.mark(side, as: .run(run))
      if scene.isOneDimensional {
        CurvePanel(run: run).draw(scene, in: side, on: &picture)
      } else {
        MapPanel(run: run, isAlone: true).draw(scene, &layers, in: side, on: &picture)
      }
    }
    let share = scene.workbench.mapShare ?? 1
    let progress = share < 1 ? "  \(Int(100 * share)) %" : ""
    let sides = scene.badge(of: run).columns + 8
    let status =
      statuses(scene).map(scene.fold)
      .first { $0.columns <= rest.width - sides } ?? statuses(scene).last ?? ""
    let legend = legend(scene)
    let hasLegend = legend.columns > 0 && status.columns + legend.columns <= rest.width - sides - 4
    let panel = Panel(
      title + progress, detail: [Span(scene.fold(detail), scene.style(.dim))],
      bottomLeft: [
        Span(scene.badge(of: run) + " ", scene.signStyle(of: run)),
        Span(scene.fold(status), scene.style(.text)),
      ], bottomRight: hasLegend ? legend : [])
    return panel.draw(into: &picture.frame, at: rest, scene.palette)
  }

  /// The signs of what does not arrive, as far as they are on the map.
  private func legend(_ scene: Scene) -> [Span] {
    let runs =
      scene.workbench.view.kind == .sweep
      ? Array(scene.simulations.indices) : [scene.workbench.focus]
    let outcomes = runs.compactMap { scene.workbench.outcomeMap(of: $0)?.outcomes }.joined()
    let kinds = RunOutcome.Kind.allCases.filter { kind in
      kind != .arrived && outcomes.contains { $0?.kind == kind }
    }
    return kinds.enumerated().flatMap { place, kind in
      [
        Span(
          scene.fold((place > 0 ? "  " : "") + String(MapSign.sign(kind))),
          OutcomeField.style(of: kind, scene)),
        Span(scene.fold(" " + kind.briefWords), scene.style(.dim)),
      ]
    }
  }

  /// What becomes of the focused run at its present settings, from the longest text to the shortest.
  private func statuses(_ scene: Scene) -> [String] {
    let run = scene.workbench.focus
    let name = scene.label(of: run, width: 24)
    guard scene.simulations[run].learningRate != nil else { return ["\(name)  η …"] }
    guard scene.workbench.view.kind != .basins else {
      return [name + basin(scene)]
    }
    guard let map = scene.workbench.outcomeMap(of: run) else { return [name] }
    let parts = [map.columns, map.rows].compactMap(\.self).compactMap { axis in
      scene.workbench.value(of: axis, of: run).map { "\(axis.label) \(scene.text.short($0))" }
    }
    let outcome = scene.workbench.presentOutcome(of: run)
    let words = outcome.map { ": " + Self.words($0) } ?? ""
    let present = "\(name)  \(parts.joined(separator: ", "))\(words)"
    return [present + soonest(map, scene), present]
  }

  private static func words(_ outcome: RunOutcome) -> String {
    switch outcome.kind {
    case .arrived: "arrived at step \(outcome.step)"
    case .diverged: "diverged at step \(outcome.step)"
    case .otherMinimum, .limitCycle, .moving: outcome.kind.words
    }
  }

  private func soonest(_ map: OutcomeMap, _ scene: Scene) -> String {
    guard let best = map.best, let step = map.outcomes[best]?.step else { return "" }
    let values = map.values(at: best)
    let row = map.rows.flatMap { axis in
      values.row.map { ", \(axis.label) \(scene.text.short($0))" }
    }
    return
      "; soonest at \(map.columns.label) \(scene.text.short(values.column))\(row ?? ""): \(step)"
  }

  private func basin(_ scene: Scene) -> String {
    guard let map = scene.workbench.basinMap(of: scene.workbench.focus) else { return "" }
    let shares = map.minima.indices.prefix(5).map { index in
      "\(MapSign.sign(minimum: index)) \(Int((100 * map.share(of: index)).rounded())) %"
    }
    let none = Int((100 * map.share(of: nil)).rounded())
    let lost = Int((100 * map.lostShare).rounded())
    return "  reaches " + shares.joined(separator: ", ") + (none > 0 ? ", none \(none) %" : "")
      + (lost > 0 ? ", diverges \(lost) %" : "")
  }

  /// Why the focused run has no map in this view; where it will have one, that it is being computed.
  static func obstacle(_ scene: Scene) -> String {
    let run = scene.workbench.focus
    if scene.workbench.view.kind == .basins, !scene.experiment.resolvedObjective.hasMinimaApart {
      return scene.experiment.resolvedObjective.minima.isEmpty
        ? "No minimum of this function is known, so there is nothing to reach."
        : "The minima of this function are a line, not points with basins of their own."
    }
    if scene.workbench.view.kind == .settings, scene.simulations[run].learningRate != nil,
      scene.workbench.settingsAxes(of: run) == nil
    {
      return "\(scene.label(of: run, width: 30)) has no second number beside its rate."
    }
    return "being computed"
  }

  /// Says in the middle of an area why there is nothing to show.
  static func explain(_ text: String, _ scene: Scene, in area: Rect, on picture: inout Picture) {
    let lines = scene.fold(text).wrapped(indent: 0, hanging: 0, width: max(8, area.width - 4))
      .split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated() {
      let y = area.y + max(0, (area.height - lines.count) / 2) + index
      guard y < area.bottom else { return }
      picture.frame.write(
        line, x: area.x + max(0, (area.width - line.columns) / 2), y: y, scene.style(.dim),
        limit: area.width)
    }
  }
}
