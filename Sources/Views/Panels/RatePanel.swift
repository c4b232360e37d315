import Canvas
import Optimization

/// The scheduled learning rate of every run over the steps.
struct RatePanel: SidePanel {
  let weight = 20
  let smallestHeight = 6
  let bandWidth = 22

  func draw(_ scene: Scene, in area: Rect, on frame: inout Frame) {
    let panel = Panel("rate", detail: [Span(scene.fold("ηₜ"), scene.style(.dim))])
    let inside = panel.draw(into: &frame, at: area, scene.palette)
    var chart = StepChart(scene)
    chart.add(toHorizon: true) { trajectory, step in trajectory.learningRate(at: step) }
    chart.draw(.linear, future: .faint, in: inside, on: &frame)
  }
}
