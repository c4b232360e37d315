import Canvas
import Optimization
import Workbench

/// The runs with where they are: as much of each as there is room for.
struct RunsPanel: SidePanel {
  let weight = 42
  let smallestHeight = 6
  let bandWidth = 32

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let inside = Panel("runs").draw(into: &picture.frame, at: area, scene.palette)
      .intersection(
        Rect(x: area.x + 2, y: area.y + 1, width: area.width - 4, height: area.height - 2))
    guard !inside.isEmpty else { return }
    let count = scene.simulations.count
    let lines = max(1, min(4, inside.height / count))
    // With less than a row each, the runs around the focused one are shown.
    let shown = min(count, inside.height / lines)
    let first = min(max(0, scene.workbench.focus - shown / 2), count - shown)
    for place in 0..<shown {
      let rows = text(of: first + place, scene, width: inside.width)
      picture.mark(
        Rect(x: area.x, y: inside.y + place * lines, width: area.width, height: lines),
        as: .run(first + place))
      for (line, spans) in rows.prefix(lines == 1 ? 1 : min(lines, 3)).enumerated() {
        let row = lines == 1 ? brief(of: first + place, scene, width: inside.width) : spans
        picture.frame.write(
          row, x: inside.x, y: inside.y + place * lines + line, limit: inside.width,
          glyphs: scene.glyphs)
      }
    }
  }

  /// Up to three lines: who, where, and how good.
  private func text(of run: Int, _ scene: Scene, width: Int) -> [[Span]] {
    let trajectory = scene.simulations[run].trajectory
    let point = trajectory.point(at: scene.head)
    let plain = scene.style(.text)
    var place = "  x \(coordinate(point.x, scene))"
    if !scene.isOneDimensional { place += "  y \(coordinate(point.y, scene))" }
    let loss = trajectory.loss(at: scene.head)
    var third = [Span("  f \(scene.text.scientific(loss, significantDigits: 3))", plain)]
    let status = scene.status(of: run)
    let room = width - third.columns - 2
    if status.kind == .running, let stability = scene.stability(of: run) {
      // A comparison that is cut in the middle says nothing, so a short form takes its place.
      let full = scene.fold(stability.text)
      let text = full.columns <= room ? full : scene.fold(stability.short)
      third.append(Span("  " + text, scene.style(stability.isExceeded ? .bad : .dim)))
    } else if status.kind != .running {
      let span = scene.statusSpan(of: run)
      third.append(Span("  " + span.text, span.style))
    }
    let heading = heading(of: run, scene)
    let settings = scene.settings(of: run, width: width - heading.columns)
    return [
      heading + [Span(settings, scene.style(.dim))],
      [Span(place, plain)], third,
    ]
  }

  /// One line: who and how good, and what became of it where that fits.
  private func brief(of run: Int, _ scene: Scene, width: Int) -> [Span] {
    let loss = scene.simulations[run].trajectory.loss(at: scene.head)
    let number = scene.text.scientific(loss, significantDigits: 3)
    let line = heading(of: run, scene) + [Span("f \(number)  ", scene.style(.text))]
    let status = scene.statusSpan(of: run)
    let text = scene.fold(status.text)
    return line.columns + text.columns <= width ? line + [Span(text, status.style)] : line
  }

  private func heading(of run: Int, _ scene: Scene) -> [Span] {
    let isFocused = run == scene.workbench.focus
    let name = scene.name(of: run).padded(to: 9) + " "
    let style = scene.ink(run).with(isFocused ? [.bold, .underline] : .bold)
    return [
      Span(scene.headGlyph(of: run) + " ", scene.ink(run).with(.bold)),
      Span(String(name.prefix { $0 != " " }), style),
      Span(String(name.drop { $0 != " " }), scene.style(.text)),
    ]
  }

  private func coordinate(_ value: Double, _ scene: Scene) -> String {
    scene.text.fixed(value, decimals: 4, isSigned: true)
  }
}
