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
  /// The most digits of the loss, as the panels beside have room for.
  var mostDigits = Self.lossDigits

  /// The digits that a loss has where there is room.
  static let lossDigits = 3

  /// The digits of the loss there is room for by itself.
  func digits(_ scene: Scene, in area: Rect) -> Int {
    bottom(scene, plane(area.inset(by: 1)), room: area.width - 10).digits
  }

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
  ) -> (numbers: String, digits: Int, outcome: [Span]) {
    let losses = losses(scene)
    for (numbers, digits) in (scene.isPresenting ? [] : numbers(scene)) + losses {
      let outcome = outcome(scene, plane, room: room - numbers.columns)
      if numbers.columns + outcome.text.columns <= room { return (numbers, digits, [outcome]) }
    }
    // A text alone needs no line to part it from another.
    let outcome = outcome(scene, plane, room: room + 4)
    guard outcome.text.columns > room + 4 else { return ("", Self.lossDigits, [outcome]) }
    let loss = losses.first { $0.text.columns <= room + 4 }
    return (loss?.text ?? "", loss?.digits ?? Self.lossDigits, [])
  }

  private func outcome(_ scene: Scene, _ plane: Plane, room: Int) -> Span {
    let status = scene.statusSpan(of: run, width: room, in: plane)
    return Span(scene.fold(status.text), status.style)
  }

  /// The loss and the gradient norm with fewer and fewer digits, first with the second point where the
  /// rule keeps one.
  private func numbers(_ scene: Scene) -> [(text: String, digits: Int)] {
    let trajectory = scene.simulations[run].trajectory
    let loss = trajectory.loss(at: scene.head)
    let norm = trajectory.gradientNorm(at: scene.head)
    let slope = scene.isOneDimensional ? "|f′|" : "‖∇f‖"
    // One digit of a loss says less than the norm beside it is worth.
    let forms = [(3, 2, "  "), (3, 2, " "), (2, 2, " "), (2, 1, " ")]
    let own = forms.filter { $0.0 <= mostDigits }.map { form in
      let loss = scene.text.padded(loss, significantDigits: form.0)
      let norm = scene.text.padded(norm, significantDigits: form.1)
      return (text: "f \(loss)\(form.2)\(slope) \(norm)", digits: form.0)
    }
    let pairs = scene.auxiliaryLoss(of: run).map { second in
      own.map { (text: "\($0.text)  \(second)", digits: $0.digits) }
    }
    return ((pairs ?? []) + own).map { (scene.fold($0.text), $0.digits) }
  }

  /// The loss alone with fewer and fewer digits, two at most for those who read it from afar; one would leave the panels
  /// beside no more.
  private func losses(_ scene: Scene) -> [(text: String, digits: Int)] {
    let loss = scene.simulations[run].trajectory.loss(at: scene.head)
    let most = scene.isPresenting ? min(2, mostDigits) : mostDigits
    return (scene.isPresenting ? [2] : [3, 2]).filter { $0 <= most }.map { digits in
      (scene.fold("f \(scene.text.padded(loss, significantDigits: digits))"), digits)
    }
  }
}
