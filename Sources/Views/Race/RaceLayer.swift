import Canvas
import Optimization
import Workbench

/// The paths and heads of all runs in one picture, the head of the focused one on top.
struct RaceLayer {
  private let scene: Scene
  private let plane: Plane
  private let map: ContourMap?

  init(_ scene: Scene, on plane: Plane, map: ContourMap?) {
    self.scene = scene
    self.plane = plane
    self.map = map
  }

  func draw(on picture: inout Picture) {
    var dots = map == nil ? CurveGround.curve(scene, on: plane) : DotLayer(plane)
    var markers = MarkerLayer(plane)
    markers.heads = scene.isPresenting ? .badge : .haloed
    let objective = scene.experiment.resolvedObjective
    markers.place(criticalPointsOf: objective, place)
    let start = scene.experiment.resolvedStart
    markers.place(
      .start, at: place(start, objective.value(at: start)),
      priority: scene.workbench.isPlacingStart ? 9 : 0)
    for run in scene.simulations.indices { draw(run, &dots, &markers) }
    if let tangent { dots.fillEmptyCells(from: tangent.dots(scene, on: plane)) }
    dots.draw(into: &picture.frame, scene.palette, over: map)
    focusedAuxiliary?.draw(into: &picture.frame, scene.palette, over: map)
    focusedMean?.draw(into: &picture.frame, scene.palette, over: map)
    markers.draw(into: &picture.frame, scene.palette, over: map)
  }

  /// Where the runs that are drawn stand now.
  private var heads: [SIMD2<Double>] {
    scene.simulations.indices.filter { scene.workbench.emphasis(of: $0) == .bright }.map { run in
      let trajectory = scene.simulations[run].trajectory
      let last = trajectory.index(at: scene.head)
      return place(trajectory.points[last], trajectory.losses[last])
    }
  }

  /// The tangent at the head of the focused run, where that is drawn on a graph.
  private var tangent: TangentLine? {
    let run = scene.workbench.focus
    guard map == nil, scene.workbench.emphasis(of: run) == .bright else { return nil }
    let trajectory = scene.simulations[run].trajectory
    let last = trajectory.index(at: scene.head)
    let point = trajectory.points[last]
    return TangentLine(
      at: SIMD2(point.x, trajectory.losses[last]),
      slope: scene.experiment.resolvedObjective.gradient(at: Point(point.x, 0)).x)
  }

  /// The second path of the focused run; those of all would be more dots than can be told apart.
  private var focusedAuxiliary: DotLayer? {
    let run = scene.workbench.focus
    guard scene.workbench.emphasis(of: run) == .bright else { return nil }
    return AuxiliaryPath(of: run, scene)?.dots(on: plane, isThick: scene.isPresenting)
  }

  /// The path of the mean of the focused run's seeds.
  private var focusedMean: DotLayer? {
    let run = scene.workbench.focus
    guard scene.workbench.emphasis(of: run) == .bright else { return nil }
    return EnsemblePaths(of: run, scene)?.meanDots(on: plane, isThick: scene.isPresenting)
  }

  private func draw(_ run: Int, _ dots: inout DotLayer, _ markers: inout MarkerLayer) {
    let emphasis = scene.workbench.emphasis(of: run)
    guard emphasis != .hidden else { return }
    let trajectory = scene.simulations[run].trajectory
    let last = trajectory.index(at: scene.head)
    let shown = (0...last).map { place(trajectory.points[$0], trajectory.losses[$0]) }
    let isFaint = emphasis == .faint
    if let ghost = scene.workbench.absentParent(of: run)?.trajectory {
      let past = (0...ghost.index(at: scene.head)).map { place(ghost.points[$0], ghost.losses[$0]) }
      dots.polyline(past, scene.pen(of: run, .faint, priority: -2))
    }
    guard !isFaint else {
      dots.polyline(
        shown, scene.pen(of: run, .faint, priority: -1, isThick: scene.isPresenting))
      return
    }
    let ensemble = EnsemblePaths(of: run, scene, isShared: true)
    ensemble?.draw(into: &dots)
    if map != nil { ensemble?.place(in: &markers, hasInk: true) }
    dots.comet(
      shown,
      scene.pen(of: run, isThick: scene.isPresenting),
      hasBeads: trajectory.stride == 1)
    if scene.needsSignsAlong(run) {
      let signs = PathSigns(run: run, count: scene.simulations.count)
      for place in signs.places(along: shown, on: plane, awayFrom: heads) {
        markers.place(.along(scene.identity(of: run)), at: place, ink: scene.identity(of: run))
      }
    }
    let auxiliary = AuxiliaryPath(of: run, scene)
    if run != scene.workbench.focus { auxiliary?.drawQuietly(into: &dots) }
    auxiliary?.place(in: &markers, hasInk: true)
    let priority = 1 + scene.priority(of: run)
    let identity = scene.identity(of: run)
    if let exit = scene.exit(of: shown[...], from: plane) {
      markers.place(exit, ink: identity, priority: priority)
    }
    let isOver = trajectory.hasDiverged && scene.head > trajectory.lastStep
    markers.place(
      isOver ? .tombstone : .head(identity), at: shown[last], ink: identity, priority: priority,
      number: scene.simulations.count > 1 ? scene.number(of: run) : nil)
  }

  /// Where a point is drawn: in the plane, or on the graph over it.
  private func place(_ point: Point, _ loss: Double) -> SIMD2<Double> {
    map == nil ? SIMD2(point.x, loss) : point
  }
}
