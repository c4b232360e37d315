import Canvas
import Optimization
import Workbench

/// The seeds of a run beside the one that is played: their paths, barely there, a dot where each of them is
/// now, and the path of their mean.
struct EnsemblePaths {
  private let identity: Int
  /// Where each of the first seeds went up to the play-head: on the map, or on the graph of a function.
  let paths: [[SIMD2<Double>]]
  /// Where the mean of all seeds went.
  let mean: [SIMD2<Double>]
  /// Whether places are those of the graph of a function of one variable.
  let isGraph: Bool

  /// The most paths that are drawn of one run where several share a picture.
  private static let mostShared = 16

  /// Nil for a run whose seeds are not summed up, or not yet.
  init?(of run: Int, _ scene: Scene, isShared: Bool = false) {
    guard let ensemble = scene.workbench.ensemble(of: run) else { return nil }
    identity = scene.identity(of: run)
    isGraph = scene.isOneDimensional
    let objective = scene.experiment.resolvedObjective
    let last = ensemble.recorded.index(at: scene.head)
    let shown = ensemble.paths.prefix(isShared ? Self.mostShared : .max)
    func places(_ points: ArraySlice<Point>) -> [SIMD2<Double>] {
      scene.isOneDimensional
        ? points.map { SIMD2($0.x, objective.value(at: $0)) } : Array(points)
    }
    paths = shown.filter { $0.count > last }.map { places($0[...last]) }
    mean = places(ensemble.meanPoints[...last])
  }

  /// Draws the seeds under everything else.
  ///
  /// On a graph all paths run along the same curve, so only the places are shown there.
  func draw(into dots: inout DotLayer) {
    if !isGraph {
      for path in paths { dots.polyline(path, Pen(ink: identity, age: .faint, priority: -3)) }
    }
    for place in paths.compactMap(\.last) {
      dots.bead(at: place, Pen(ink: identity, age: .older, priority: -2))
    }
  }

  /// The mean path in the ink that shows over every run, to be drawn over the lines of the runs.
  func meanDots(on plane: Plane, isThick: Bool) -> DotLayer {
    var dots = DotLayer(plane)
    // The mean point of a curve lies on it whatever the runs do, so its way says nothing.
    if !isGraph { dots.polyline(mean, Pen(ink: Pen.contrast, isThick: isThick)) }
    return dots
  }

  /// Places the sign of the mean where the play-head is.
  func place(in markers: inout MarkerLayer, hasInk: Bool = false) {
    guard let last = mean.last else { return }
    markers.place(.mean, at: last, ink: hasInk ? identity : nil)
  }
}
