import Canvas
import Optimization
import Workbench

/// What the rows of the focused run's next batch ask for, each a thin arrow downhill on its own loss, and
/// their mean, which the rule gets: while the run rests, so that nothing flickers as it plays.
struct BatchArrows {
  private let origin: Point
  /// −∇f of each row; none where there is one row, or where they are too many to be told apart.
  private let rows: [Point]
  /// −∇f of the batch.
  private let mean: Point

  /// The most rows that have arrows of their own.
  private static let mostRows = 16
  /// The share of the picture that the longest arrow takes.
  private static let reach = 0.2

  /// Nil for a run that takes no batches, while it plays, and where it has ended.
  init?(of run: Int, _ scene: Scene) {
    let trajectory = scene.simulations[run].trajectory
    guard run == scene.workbench.focus, !scene.workbench.playback.isPlaying,
      scene.curves.batches.indices.contains(run),
      scene.curves.batches[run].indices.contains(scene.head), scene.head < trajectory.lastStep,
      trajectory.stride == 1,
      let sampled = scene.experiment.resolvedObjective as? any SampledObjective
    else { return nil }
    let batch = scene.curves.batches[run][scene.head]
    guard batch.count < sampled.samples.count else { return nil }
    origin = trajectory.point(at: scene.head)
    let origin = origin
    rows =
      (2...Self.mostRows).contains(batch.count)
      ? batch.map { -sampled.gradient(at: origin, of: [$0]) } : []
    mean = -sampled.gradient(at: origin, of: batch)
  }

  /// Draws the lines, and their heads under the signs of runs.
  func draw(into dots: inout DotLayer, _ heads: inout MarkerLayer, cellAspect: Double) {
    let plane = dots.plane
    let longest = (rows + [mean]).map { length($0, on: plane, cellAspect) }.max() ?? 0
    let room = min(Double(plane.area.width), cellAspect * Double(plane.area.height))
    guard longest > 0, longest.isFinite, room >= 20 else { return }
    let factor = Self.reach * room / longest
    for (vector, isMean) in rows.map({ ($0, false) }) + [(mean, true)] {
      let end = origin + factor * vector
      dots.segment(
        from: origin, to: end,
        Pen(ink: Pen.contrast, age: isMean ? .recent : .older, priority: isMean ? 3 : 2))
      // An arrow inside one cell is no more than a point.
      guard factor * length(vector, on: plane, cellAspect) >= 1 else { continue }
      let course = plane.position(of: end) - plane.position(of: origin)
      let arrow = Compass(x: course.x, y: -course.y * cellAspect)
      heads.place(
        .custom(arrow.arrow(.braille), ascii: arrow.arrow(.ascii)), at: end, ink: Pen.contrast,
        priority: isMean ? -1 : -2)
    }
  }

  /// The length of a vector on the screen, in columns.
  private func length(_ vector: Point, on plane: Plane, _ cellAspect: Double) -> Double {
    let course = plane.position(of: origin + vector) - plane.position(of: origin)
    return Point(course.x, course.y * cellAspect).norm
  }
}
