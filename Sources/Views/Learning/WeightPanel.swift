import Canvas
import Numbers
import Optimization
import Workbench

/// The step of the focused run at the play-head, taken apart for one weight: from the batch's gradient to the
/// new value.
struct WeightPanel {
  let learning: Learning
  let pen: LearningPen

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let network = learning.experiment.network
    let index = learning.weight.index ?? 0
    let name = network.block(of: index)?.name(of: index) ?? ""
    let step = learning.weight.explanation
    let title = "step of \(name)"
    let panel = Panel(
      title,
      detail: [
        Span(
          scene.fitting(steps(step), area.width - title.columns - 9), scene.style(.dim))
      ],
      bottomLeft: pen.sign(of: learning.focus) + [
        Span(
          scene.fitting(places(index), area.width - 16), scene.style(.text))
      ])
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    _ = inside.cutLeft(1)
    _ = inside.cutRight(1)
    guard !inside.isEmpty else { return }
    guard let step else {
      let text =
        learning.weight.isAwaited
        ? "Going through the training up to this step …" : "There is no step after this one."
      return MapFrame.explain(text, scene, in: inside, on: &picture)
    }
    draw(step.beats, scene, in: inside, on: &picture)
  }

  /// Which step it is, from the longest text to the shortest.
  private func steps(_ step: ParameterExplanation?) -> [String] {
    guard let step else { return [""] }
    let way = "step \(step.step) to \(step.step + 1)"
    let rate = "η = \(NumberText.figure(step.rate))"
    return learning.weight.isAwaited
      ? ["\(way), going to \(learning.head)", way, ""]
      : ["\(way), batch of \(step.rows.count), \(rate)", "\(way), \(rate)", way, ""]
  }

  /// Which weight it is, from the longest text to the shortest.
  private func places(_ index: Int) -> [String] {
    let network = learning.experiment.network
    guard let block = network.block(of: index) else { return [""] }
    let count = "weight \(index + 1) of \(network.parameterCount)"
    let sides = block.shape.map(String.init).joined(separator: " × ")
    let kind = block.role == .biases ? "biases" : "weights"
    return ["\(count), \(block.name) has \(sides) \(kind)", count]
  }

  /// All beats one below the other, with as much of each as there are rows.
  private func draw(
    _ beats: [Beat<Double>], _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    let rows = max(1, min(4, (area.height + 1) / max(1, beats.count)))
    // On the lowest screens those next to the gradient give way, so that it ends with the new weight.
    let left = max(0, beats.count - area.height)
    let shown = beats.indices.filter { $0 == 0 || $0 > left }
    for (place, index) in shown.enumerated() {
      let beat = beats[index]
      let y = area.y + place * rows
      guard y < area.bottom else { return }
      let number = Span("\(index + 1) ".padded(to: 3), scene.style(.dim))
      let title = Span(scene.fold(beat.title), scene.style(.strong))
      guard rows > 1 else {
        // Where there is a row for each, the value that it leads to.
        let values = values(beat.quantities.filter { !$0.isSum }.suffix(1), scene)
        let x = max(area.x, area.right - values.columns)
        picture.frame.write(
          [number, title], x: area.x, y: y, limit: max(0, x - area.x - 1), glyphs: scene.glyphs)
        picture.frame.write(values, x: x, y: y, limit: area.right - x, glyphs: scene.glyphs)
        continue
      }
      let formula = scene.fold(beat.formula)
      picture.frame.write(
        [number, title], x: area.x, y: y, limit: area.width, glyphs: scene.glyphs)
      let left = area.x + 3 + title.text.columns + 2
      if left + formula.columns <= area.right {
        picture.frame.write(formula, x: area.right - formula.columns, y: y, scene.style(.dim))
      }
      picture.frame.write(
        fittingValues(beat.quantities, area.width - 3, scene), x: area.x + 3, y: y + 1,
        limit: area.width - 3, glyphs: scene.glyphs)
      guard rows > 2, y + 2 < area.bottom else { continue }
      picture.frame.write(
        scene.fold(beat.caption), x: area.x + 3, y: y + 2, scene.style(.dim),
        limit: area.width - 3, ellipsis: true)
    }
  }

  /// The quantities with as many digits as fit, else the last ones.
  private func fittingValues(
    _ quantities: [StepQuantity<Double>], _ room: Int, _ scene: Scene
  ) -> [Span] {
    for digits in [4, 3] {
      let spans = values(quantities, scene, digits: digits)
      if spans.columns <= room { return spans }
    }
    let fewer = Array(quantities.dropFirst())
    return fewer.isEmpty
      ? values(quantities, scene, digits: 3) : fittingValues(fewer, room, scene)
  }

  /// As in "m = 0.01  β₁ m = 0.009".
  private func values(
    _ quantities: some Collection<StepQuantity<Double>>, _ scene: Scene, digits: Int = 4
  ) -> [Span] {
    quantities.enumerated().flatMap { place, quantity in
      let number =
        switch quantity.value {
        case .number(let number): number
        case .vector(let number): number
        }
      return [
        Span(
          scene.fold((place > 0 ? "   " : "") + quantity.symbol),
          quantity.isQuiet ? scene.style(.dim) : scene.style(quantity.role)),
        Span(" = ", scene.style(.dim)),
        Span(scene.text.short(number, significantDigits: digits), scene.style(.text)),
      ]
    }
  }
}
