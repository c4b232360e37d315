import Canvas
import Optimization
import Workbench

/// The beats of a step as a list, and the one looked at in a formula, in numbers and in a sentence.
struct BeatPanel {
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let step = scene.workbench.view.explaining.step
    let isAwaited = scene.workbench.view.explaining.isAwaited
    let count = step?.beats.count ?? 0
    let beat = scene.workbench.view.explaining.beat
    let panel = Panel(
      "beats", detail: count > 0 ? [Span("\(beat + 1) / \(count)", scene.style(.dim))] : [])
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    _ = inside.cutLeft(1)
    _ = inside.cutRight(1)
    guard !inside.isEmpty else { return }
    guard let step else {
      let text =
        isAwaited
        ? lines("Going through the run up to this step …", scene, .text, width: inside.width)
        : ending(scene, width: inside.width)
      write(text, scene, in: inside, on: &picture)
      return
    }
    let advice = advice(scene, width: inside.width)
    let hasFormulas = hasRoomForFormulas(of: step.beats, scene, width: inside.width)
    let parts = details(
      of: scene.beat(of: step), isFormulaListed: hasFormulas, scene, width: inside.width,
      height: inside.height - 1)
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
    draw(
      step.beats, hasFormulas: hasFormulas, scene, in: list, rowsPerBeat: hasAir ? 2 : 1,
      on: &picture)
    if inside.height > details.count { _ = inside.cutTop(1) }
    write(details, scene, in: inside, on: &picture)
  }

  /// Whether every title of the list has its formula beside it.
  private func hasRoomForFormulas(
    of beats: [Beat<Point>], _ scene: Scene, width: Int
  ) -> Bool {
    beats.indices.allSatisfy { index in
      title(of: beats[index], index, scene).columns + scene.fold(beats[index].formula).columns + 2
        <= width
    }
  }

  /// The number and the name of a beat, with the place of the sign of the current one before it.
  private func title(of beat: Beat<Point>, _ index: Int, _ scene: Scene) -> String {
    let isCurrent = index == scene.workbench.view.explaining.beat
    return scene.fold("\(isCurrent ? "▶" : " ") \(index + 1) \(beat.title)")
  }

  /// The titles, with or without formulas; where not all fit, those around the current one.
  private func draw(
    _ beats: [Beat<Point>], hasFormulas: Bool, _ scene: Scene, in area: Rect, rowsPerBeat: Int,
    on picture: inout Picture
  ) {
    let current = scene.workbench.view.explaining.beat
    let shown = area.height / rowsPerBeat
    guard shown > 0 else { return }
    let first = min(max(0, current - shown / 2), max(0, beats.count - shown))
    for (row, index) in (first..<min(beats.count, first + shown)).enumerated() {
      let line = Rect(x: area.x, y: area.y + row * rowsPerBeat, width: area.width, height: 1)
      let isCurrent = index == current
      let style = isCurrent ? scene.palette.style(.selection) : scene.style(.text)
      picture.frame.fill(line, with: Cell(" ", style))
      picture.frame.write(
        title(of: beats[index], index, scene), x: line.x, y: line.y, style, limit: line.width,
        ellipsis: true)
      if hasFormulas {
        let formula = scene.fold(beats[index].formula)
        let quiet = isCurrent ? style : scene.style(.dim)
        picture.frame.write(formula, x: line.right - formula.columns, y: line.y, quiet)
      }
      picture.mark(line, as: .action(.explain(.beat(by: index - current))))
    }
  }

  /// The lines of a beat's formula, of its quantities with their values, and of what they mean.
  ///
  /// On a low screen whole parts are left out rather than cut: the formula if the list has it, then the
  /// sentence, then the formula.
  private func details(
    of beat: Beat<Point>, isFormulaListed: Bool, _ scene: Scene, width: Int, height: Int
  ) -> [[[Span]]] {
    let formula = lines(beat.formula, scene, .strong, width: width)
    let values = values(of: beat, scene, width: width)
    let caption = lines(beat.caption, scene, .text, width: width)
    let choices =
      [[formula, values, caption]]
      + (isFormulaListed ? [[values, caption]] : []) + [[formula, values]]
    return choices.first { $0.joined().count <= height } ?? [values]
  }

  /// The quantities of a beat with as many digits as fit.
  private func values(of beat: Beat<Point>, _ scene: Scene, width: Int) -> [[Span]] {
    let symbols = beat.quantities.map { scene.fold($0.symbol) }
    let longest = min(width / 2, symbols.map(\.columns).max() ?? 0)
    return zip(beat.quantities, symbols).map { quantity, symbol in
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
        simulation.trajectory.undefinedPoint == nil
          ? "The step after this point would overflow."
          : "The step after this point leads to where there is no value or no gradient."
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
