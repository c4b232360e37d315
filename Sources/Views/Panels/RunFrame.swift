import Canvas
import Optimization
import Workbench

/// The border of a run's panel: who it is above, how it goes below.
struct RunFrame {
  /// The run, an index into the experiment's.
  let run: Int

  /// Draws the border; returns the area inside it.
  func draw(_ scene: Scene, in area: Rect, on frame: inout Frame) -> Rect {
    let trajectory = scene.simulations[run].trajectory
    let loss = scene.text.scientific(trajectory.loss(at: scene.head))
    let norm = scene.text.scientific(
      trajectory.gradientNorm(at: scene.head), significantDigits: 2)
    let slope = scene.isOneDimensional ? "|f′|" : "‖∇f‖"
    let panel = Panel(
      scene.name(of: run), number: run + 1, ink: run,
      detail: [Span(scene.fold(scene.settings(of: run)), scene.style(.dim))],
      bottomLeft: [Span(scene.fold("f \(loss)  \(slope) \(norm)"), scene.style(.text))],
      bottomRight: [folded(scene.statusSpan(of: run), scene)],
      isFocused: run == scene.workbench.focus)
    return panel.draw(into: &frame, at: area, scene.palette)
  }

  private func folded(_ span: Span, _ scene: Scene) -> Span {
    Span(scene.fold(span.text), span.style)
  }
}
