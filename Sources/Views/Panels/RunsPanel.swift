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
    let lines = max(1, min(5, inside.height / count))
    // With less than a row each, the runs around the focused one are shown.
    let shown = min(count, inside.height / lines)
    let first = min(max(0, scene.workbench.focus - shown / 2), count - shown)
    for place in 0..<shown {
      picture.mark(
        Rect(x: area.x, y: inside.y + place * lines, width: area.width, height: lines),
        as: .run(first + place))
      var rows = text(of: first + place, scene, width: inside.width)
      // With two lines, how a run is doing matters more than where it is.
      if lines == 2 { rows.remove(at: 1) }
      for (line, spans) in rows.prefix(shownLines(of: first + place, lines, scene)).enumerated() {
        let row = lines == 1 ? brief(of: first + place, scene, width: inside.width) : spans
        picture.frame.write(
          row, x: inside.x, y: inside.y + place * lines + line, limit: inside.width,
          glyphs: scene.glyphs)
      }
    }
  }

  /// How many of a run's lines are shown: a blank one parts the runs where there is room, unless the
  /// focused run has more to say.
  private func shownLines(of run: Int, _ lines: Int, _ scene: Scene) -> Int {
    lines == 4 && run != scene.workbench.focus ? 3 : min(lines, 4)
  }

  /// Up to four lines: who, where, how good, and how the function curves there.
  private func text(of run: Int, _ scene: Scene, width: Int) -> [[Span]] {
    let trajectory = scene.simulations[run].trajectory
    let point = trajectory.point(at: scene.head)
    let plain = scene.style(.text)
    var place = "  x \(coordinate(point.x, scene))"
    if !scene.isOneDimensional { place += "  y \(coordinate(point.y, scene))" }
    let loss = trajectory.loss(at: scene.head)
    var third = [Span("  f \(scene.text.scientific(loss, significantDigits: 3))", plain)]
    let status = scene.statusSpan(of: run, width: width - third.columns - 2)
    third.append(Span("  " + scene.fold(status.text), status.style))
    let isExceeded = scene.stability(of: run)?.isExceeded ?? false
    let fourth = scene.curvatureText(of: run, width: width - 2)
    let heading = heading(of: run, scene)
    let settings = scene.settings(of: run, width: width - heading.columns)
    return [
      heading + [Span(settings, scene.style(.dim))],
      [Span(place, plain)], third,
      [Span("  " + fourth, scene.style(isExceeded ? .bad : .dim))],
    ]
  }

  /// One line: who and how good, and what became of it where that fits.
  private func brief(of run: Int, _ scene: Scene, width: Int) -> [Span] {
    let loss = scene.simulations[run].trajectory.loss(at: scene.head)
    let number = scene.text.scientific(loss, significantDigits: 3)
    let line = heading(of: run, scene) + [Span("f \(number)  ", scene.style(.text))]
    let status = scene.statusSpan(of: run, width: width - line.columns)
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
