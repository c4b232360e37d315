import Canvas
import Optimization
import Workbench

/// The second point that a run's rule keeps, beside the run: a dotted path in a dimmer ink, with the
/// hollow form of the run's sign at its end.
struct CompanionPath {
  /// The run, an index into the experiment's.
  private let run: Int
  /// Where the path leads as far as the play-head has come: on the map, or on the graph of a function.
  private let places: [SIMD2<Double>]

  /// Nil for a run whose rule keeps no second point.
  init?(of run: Int, _ scene: Scene) {
    let trajectory = scene.simulations[run].trajectory
    guard let points = trajectory.companion else { return nil }
    self.run = run
    let shown = points[...trajectory.index(at: scene.head)]
    let objective = scene.experiment.resolvedObjective
    places =
      scene.isOneDimensional
      ? shown.map { SIMD2($0.x, objective.value(at: $0)) } : Array(shown)
  }

  /// Draws the path under those of the runs.
  func draw(into dots: inout DotLayer) {
    dots.dotted(places, Pen(ink: run, age: .older, priority: -1))
  }

  /// Places the sign where the play-head is.
  func place(in markers: inout MarkerLayer) {
    guard let last = places.last else { return }
    markers.place(.companion(run), at: last, ink: run)
  }
}
