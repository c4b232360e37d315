import Canvas
import Numbers
import Optimization
import Workbench

/// The border of a run's panel: who it is above, how it goes below.
struct RunFrame {
  /// The run, an index into the experiment's.
  let run: Int
  /// What an area inside the border shows.
  let plane: (Rect) -> Plane

  /// Draws the border; returns the area inside it.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) -> Rect {
    // Corners, lines and blanks take ten columns beside two texts, and six beside one.
    let room = area.width - 10
    let bottom = bottom(scene, plane(area.inset(by: 1)), room: room)
    let number = scene.glyphs == .ascii ? 2 : 1
    let label = scene.label(of: run, width: area.width - 6 - number)
    let space = room - label.columns - number
    let legend = legend(scene, room: space)
    let rest = space - (legend.isEmpty ? 0 : legend.columns + 1)
    let settings =
      scene.isPresenting ? scene.fold(plainRate(scene)) : scene.remarks(of: run, width: rest)
    let panel = Panel(
      label, number: scene.number(of: run), ink: scene.identity(of: run),
      legend: legend.isEmpty ? [] : [Span(legend, scene.ink(Pen.contrast))],
      detail: [Span(settings, scene.style(.dim))],
      bottomLeft: [Span(bottom.numbers, scene.style(.text))], bottomRight: bottom.outcome,
      isFocused: run == scene.workbench.focus)
    return panel.draw(into: &picture.frame, at: area, scene.palette)
  }

  /// What the dotted path is: before the settings, but not before the rate and what is said of it.
  private func legend(_ scene: Scene, room: Int) -> String {
    let rates = (scene.isPresenting ? [] : [scene.unlabelledRate(of: run)]) + [plainRate(scene)]
    return rates.lazy
      .map { scene.auxiliaryLegend(of: run, width: room - scene.fold($0).columns - 1) }
      .first { !$0.isEmpty } ?? ""
  }

  /// The rate where nothing else says it.
  private func plainRate(_ scene: Scene) -> String {
    scene.unlabelledRate(of: run).isEmpty ? "" : scene.rate(of: run)
  }

  /// The loss, the gradient norm and how it goes: the words are shortened before the digits, and these
  /// before anything is left out.
  ///
  /// How it goes stays longest, for it stands nowhere else.
  private func bottom(
    _ scene: Scene, _ plane: Plane, room: Int
  ) -> (numbers: String, outcome: [Span]) {
    for numbers in numbers(scene) where !scene.isPresenting {
      let outcome = outcome(scene, plane, room: room - numbers.columns)
      if numbers.columns + outcome.text.columns <= room { return (numbers, [outcome]) }
    }
    for loss in losses(scene) {
      let outcome = outcome(scene, plane, room: room - loss.columns)
      if loss.columns + outcome.text.columns <= room { return (loss, [outcome]) }
    }
    // A text alone needs no line to part it from another.
    let outcome = outcome(scene, plane, room: room + 4)
    guard outcome.text.columns > room + 4 else { return ("", [outcome]) }
    return (losses(scene).first { $0.columns <= room + 4 } ?? "", [])
  }

  private func outcome(_ scene: Scene, _ plane: Plane, room: Int) -> Span {
    let status = scene.statusSpan(of: run, width: room, in: plane)
    return Span(scene.fold(status.text), status.style)
  }

  /// The loss and the gradient norm with fewer and fewer digits, first with the second point where the
  /// rule keeps one.
  private func numbers(_ scene: Scene) -> [String] {
    let trajectory = scene.simulations[run].trajectory
    let loss = trajectory.loss(at: scene.head)
    let norm = trajectory.gradientNorm(at: scene.head)
    let slope = scene.isOneDimensional ? "|f′|" : "‖∇f‖"
    let own = [(3, 2, "  "), (3, 2, " "), (2, 2, " "), (2, 1, " "), (1, 1, " ")].map { form in
      let loss = scene.text.padded(loss, significantDigits: form.0)
      let norm = scene.text.padded(norm, significantDigits: form.1)
      return "f \(loss)\(form.2)\(slope) \(norm)"
    }
    let second = scene.auxiliaryLoss(of: run)
    let pairs = own.flatMap { own in second.map { ["\(own)  \($0)"] } ?? [] }
    return (pairs + own).map(scene.fold)
  }

  /// The loss alone with fewer and fewer digits, two at most for those who read it from afar.
  private func losses(_ scene: Scene) -> [String] {
    let loss = scene.simulations[run].trajectory.loss(at: scene.head)
    return (scene.isPresenting ? [2] : [3, 2, 1]).map { digits in
      scene.fold("f \(scene.text.padded(loss, significantDigits: digits))")
    }
  }
}
