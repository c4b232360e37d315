import Canvas
import Optimization
import Workbench

/// The second point that a run's rule keeps, beside the run: a dotted path with the hollow form of the
/// run's sign at its end.
struct AuxiliaryPath {
  /// The index of the run's ink and sign.
  private let identity: Int
  /// Where the path leads as far as the play-head has come: on the map, or on the graph of a function.
  private let places: [SIMD2<Double>]
  /// The steps, as indices of places, over which the second point stays apart from the run's own.
  private let pieces: [ClosedRange<Int>]

  /// Nil for a run whose rule keeps no second point.
  init?(of run: Int, _ scene: Scene) {
    let trajectory = scene.simulations[run].trajectory
    guard let points = trajectory.auxiliaryIterates else { return nil }
    identity = scene.identity(of: run)
    let shown = points[...trajectory.index(at: scene.head)]
    pieces = Self.pieces(shown.count) { points[$0] != trajectory.points[$0] }
    let objective = scene.experiment.resolvedObjective
    places =
      scene.isOneDimensional
      ? shown.map { SIMD2($0.x, objective.value(at: $0)) } : Array(shown)
  }

  /// The path in the ink that shows over every run, to be drawn over the lines of the runs.
  ///
  /// A layer of its own, because a cell of a layer gives the dots of all its lines one colour.
  func dots(on plane: Plane, isThick: Bool) -> DotLayer {
    var dots = DotLayer(plane)
    draw(Pen(ink: Pen.contrast, isThick: isThick), into: &dots)
    return dots
  }

  /// Draws the path in the run's ink under those of the runs, where it is not what is looked at.
  func drawQuietly(into dots: inout DotLayer) {
    draw(Pen(ink: identity, age: .faint, priority: -2), into: &dots)
  }

  /// Places the sign where the play-head is, in the run's ink or in white.
  func place(in markers: inout MarkerLayer, hasInk: Bool = false) {
    guard let last = places.last else { return }
    markers.place(.auxiliary(identity), at: last, ink: hasInk ? identity : nil)
  }

  private func draw(_ pen: Pen, into dots: inout DotLayer) {
    for piece in pieces { dots.dotted(places[piece], pen) }
  }

  /// The longest rows of steps, each with an end that is apart: of two points that are one before and
  /// after a step, the way is the run's own and shows as such.
  private static func pieces(_ count: Int, isApart: (Int) -> Bool) -> [ClosedRange<Int>] {
    var pieces: [ClosedRange<Int>] = []
    for step in 1..<max(1, count) where isApart(step - 1) || isApart(step) {
      if let last = pieces.last, last.upperBound == step - 1 {
        pieces[pieces.count - 1] = last.lowerBound...step
      } else {
        pieces.append(step - 1...step)
      }
    }
    return pieces
  }
}
