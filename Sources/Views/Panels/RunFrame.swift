import Canvas
import Optimization
import Workbench

/// The border of a run's panel: who it is above, how it goes below.
struct RunFrame {
  /// The run, an index into the experiment's.
  let run: Int

  /// Draws the border; returns the area inside it.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) -> Rect {
    // Corners, lines and blanks take ten columns beside the two texts, the shortest loss ten more.
    let room = area.width - 10
    // The name of the second point goes before the longer words for what the run does.
    let second = scene.companionTexts(of: run).map(\.columns).min().map { $0 + 1 } ?? 0
    let status = scene.statusSpan(of: run, width: room - 10 - second)
    let outcome = Span(scene.fold(status.text), status.style)
    let isNews =
      scene.status(of: run).kind != .running || outcome.text.columns + 10 <= room
    let numbers = numbers(scene, room: isNews ? room - outcome.text.columns : room)
    let fits = numbers.columns + outcome.text.columns <= room
    let space = room - scene.name(of: run).columns - 1
    let settings = scene.isPresenting ? scene.rate(of: run) : scene.settings(of: run, width: space)
    let panel = Panel(
      scene.name(of: run), number: run + 1, ink: run,
      detail: [Span(settings, scene.style(.dim))],
      bottomLeft: [Span(numbers, scene.style(.text))], bottomRight: fits || isNews ? [outcome] : [],
      isFocused: run == scene.workbench.focus)
    return panel.draw(into: &picture.frame, at: area, scene.palette)
  }

  /// The loss and the gradient norm, or as much of them as there is room for.
  private func numbers(_ scene: Scene, room: Int) -> String {
    let trajectory = scene.simulations[run].trajectory
    let loss = trajectory.loss(at: scene.head)
    let norm = trajectory.gradientNorm(at: scene.head)
    let slope = scene.isOneDimensional ? "|f′|" : "‖∇f‖"
    let text = scene.text
    guard !scene.isPresenting else {
      let brief = "f \(text.scientific(loss, significantDigits: 2))"
      return brief.columns <= room ? brief : ""
    }
    let own = "f \(text.scientific(loss))"
    let brief = "f \(text.scientific(loss, significantDigits: 2))"
    let full = "\(own)  \(slope) \(text.scientific(norm, significantDigits: 2))"
    let seconds = scene.companionTexts(of: run)
    // How good the second point is goes before the slope at the first.
    let pairs = seconds.flatMap { second in [full, own, brief].map { "\($0)  \(second)" } }
    let forms = (pairs + [full, own, brief]).map(scene.fold)
    return forms.first { $0.columns <= room } ?? ""
  }
}
