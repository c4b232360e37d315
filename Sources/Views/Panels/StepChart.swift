import Canvas
import Optimization
import Workbench

/// A chart of one value of every run over the steps, with the play-head.
///
/// All such charts use the same columns for the same steps, so they can be read together.
struct StepChart {
  private let scene: Scene
  private var series: [Series] = []

  /// The most entries of a run a chart looks at; more would not show on any screen.
  private static let resolution = 4096

  init(_ scene: Scene) {
    self.scene = scene
  }

  /// The steps between two entries of every series.
  private var stride: Int {
    max(1, (scene.workbench.horizon + Self.resolution - 1) / Self.resolution)
  }

  /// Adds a value of every run.
  ///
  /// - Parameters:
  ///   - toHorizon: whether the value goes on where a run ends early.
  ///   - value: the value of a trajectory at a step.
  mutating func add(toHorizon: Bool = false, _ value: (Trajectory, Int) -> Double) {
    for (run, simulation) in scene.simulations.enumerated() {
      let trajectory = simulation.trajectory
      let last = toHorizon ? max(0, scene.workbench.horizon - 1) : trajectory.lastStep
      let values = Swift.stride(from: 0, through: last, by: stride).map { value(trajectory, $0) }
      series.append(Series(values, ink: run, priority: scene.priority(of: run)))
    }
  }

  /// Draws the chart into the inside of a panel.
  func draw(_ scale: ChartScale, future: LineChart.Future, in area: Rect, on frame: inout Frame) {
    var chart = LineChart(
      series, lastStep: scene.workbench.horizon / stride, scale: scale,
      revealedStep: scene.head / stride, future: future,
      gutter: area.width >= 20 ? 6 : 0, hasStepLabels: area.height >= 6)
    chart.stepsPerEntry = stride
    chart.draw(into: &frame, at: area, scene.palette)
  }
}
