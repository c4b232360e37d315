import Canvas
import Optimization
import Workbench

/// The beats of a step as a list, and the one looked at in a formula, in numbers and in a sentence.
struct BeatPanel {
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let step = scene.workbench.explaining.step
    let count = step?.beats.count ?? 0
    let beat = scene.workbench.explaining.beat
    let panel = Panel(
      "beats", detail: count > 0 ? [Span("\(beat + 1) / \(count)", scene.style(.dim))] : [])
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    _ = inside.cutLeft(1)
    _ = inside.cutRight(1)
    guard !inside.isEmpty else { return }
    guard let step else {
      write(ending(scene, width: inside.width), scene, in: inside, on: &picture)
      return
    }
    let advice = advice(scene, width: inside.width)
    let parts = details(of: scene.beat(of: step), scene, width: inside.width)
    // Blank lines between formula, numbers and sentence, where nothing has to give way to them.
    let airy = Array(parts.joined(separator: [[]]))
    let details =
      count + airy.count + advice.count + 2 <= inside.height ? airy : Array(parts.joined())
    // The list gives way first to the beat itself, and the advice to both.
    if count + details.count + advice.count + 2 <= inside.height {
      let bottom = inside.cutBottom(advice.count)
      write(advice, scene, in: bottom, on: &picture)
      _ = inside.cutBottom(1)
    }
    let hasAir = 2 * count + details.count + 1 <= inside.height
    let room = max(min(1, inside.height - 1), inside.height - details.count - 1)
    let list = inside.cutTop(hasAir ? 2 * count : min(count, room))
    draw(step.beats, scene, in: list, rowsPerBeat: hasAir ? 2 : 1, on: &picture)
    if inside.height > details.count { _ = inside.cutTop(1) }
    write(details, scene, in: inside, on: &picture)
  }

  /// The titles with their formulas; where not all fit, those around the current one.
  private func draw(
    _ beats: [Beat<Point>], _ scene: Scene, in area: Rect, rowsPerBeat: Int,
    on picture: inout Picture
  ) {
    let current = scene.workbench.explaining.beat
    let shown = area.height / rowsPerBeat
    guard shown > 0 else { return }
    let first = min(max(0, current - shown / 2), max(0, beats.count - shown))
    for (row, index) in (first..<min(beats.count, first + shown)).enumerated() {
      let line = Rect(x: area.x, y: area.y + row * rowsPerBeat, width: area.width, height: 1)
      let isCurrent = index == current
      let style = isCurrent ? scene.palette.style(.selection) : scene.style(.text)
      picture.frame.fill(line, with: Cell(" ", style))
      let title = scene.fold("\(isCurrent ? "▶" : " ") \(index + 1) \(beats[index].title)")
      picture.frame.write(
        title, x: line.x, y: line.y, style, limit: line.width, ellipsis: true)
      let formula = scene.fold(beats[index].formula)
      if title.columns + formula.columns + 2 <= line.width {
        let quiet = isCurrent ? style : scene.style(.dim)
        picture.frame.write(formula, x: line.right - formula.columns, y: line.y, quiet)
      }
      picture.mark(line, as: .action(.explain(.beat(by: index - current))))
    }
  }

  /// The lines of a beat's formula, of its quantities with their values, and of what they mean.
  private func details(of beat: Beat<Point>, _ scene: Scene, width: Int) -> [[[Span]]] {
    let symbols = beat.quantities.map { scene.fold($0.symbol) }
    let longest = min(width / 2, symbols.map(\.columns).max() ?? 0)
    let values = zip(beat.quantities, symbols).map { quantity, symbol in
      let room = width - longest - 3
      let text =
        (1...4).reversed().lazy
        .map { scene.coordinates(of: quantity.value, significantDigits: $0) }
        .first { $0.columns <= room } ?? scene.coordinates(of: quantity.value, significantDigits: 1)
      return [
        Span(symbol.padded(to: longest), scene.style(quantity.role)),
        Span(" = ", scene.style(.dim)), Span(text, scene.style(.text)),
      ]
    }
    return [
      [[Span(scene.fold(beat.formula), scene.style(.strong))]], values,
      lines(beat.caption, scene, .text, width: width),
    ]
  }

  /// What to watch for.
  private func advice(_ scene: Scene, width: Int) -> [[Span]] {
    lines(scene.workbench.focusedSimulation.watchFor, scene, .dim, width: width)
  }

  /// What there is to say where no step is left.
  private func ending(_ scene: Scene, width: Int) -> [[Span]] {
    let run = scene.workbench.focus
    let status = scene.status(of: run)
    let simulation = scene.workbench.focusedSimulation
    let why =
      if simulation.trajectory.hasDiverged {
        "The step after this point would leave the finite numbers."
      } else if simulation.isComplete {
        "The run ends here, after its last step."
      } else {
        "The run is computed up to here so far."
      }
    let reason = lines(status.reason, scene, .text, width: width)
    return [[scene.statusSpan(of: run)], []] + (reason.isEmpty ? [] : reason + [[]])
      + lines(why, scene, .text, width: width) + [[]] + advice(scene, width: width)
  }

  private func lines(_ text: String, _ scene: Scene, _ role: Role, width: Int) -> [[Span]] {
    scene.fold(text).wrapped(indent: 0, hanging: 0, width: width).split(separator: "\n")
      .map { [Span(String($0), scene.style(role))] }
  }

  private func write(
    _ lines: [[Span]], _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    for (row, line) in lines.prefix(area.height).enumerated() {
      picture.frame.write(
        line, x: area.x, y: area.y + row, limit: area.width, glyphs: scene.glyphs)
    }
  }
}
