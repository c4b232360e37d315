import Canvas
import Optimization
import Workbench

/// The loss of every run over the steps, on a logarithmic axis where the function allows one.
struct LossPanel: SidePanel {
  let weight = 38
  let smallestHeight = 7
  let bandWidth = 30

  func draw(_ scene: Scene, in area: Rect, on frame: inout Frame) {
    let floor = lowestKnownValue(scene)
    let loss = scene.isOneDimensional ? "f(xₜ)" : "f(xₜ, yₜ)"
    // Only what is above the lowest value has a logarithm.
    let name = floor == nil || floor == 0 ? loss : "\(loss) − f*"
    let detail = floor == nil ? name : "\(name), log₁₀"
    let panel = Panel("loss", detail: [Span(scene.fold(detail), scene.style(.dim))])
    let inside = panel.draw(into: &frame, at: area, scene.palette)
    var chart = StepChart(scene)
    chart.add { trajectory, step in trajectory.loss(at: step) - (floor ?? 0) }
    chart.draw(
      floor == nil ? .linear : .logarithmic, future: .hidden, in: inside, on: &frame)
  }

  /// The lowest known value of the function in the plane; nil where it has no lower bound there.
  private func lowestKnownValue(_ scene: Scene) -> Double? {
    let objective = scene.experiment.resolvedObjective
    return objective.criticalPoints.first { $0.kind == .global }
      .map { objective.value(at: $0.point) }
  }
}
