import Canvas
import Optimization
import Workbench

/// One run on the shaded map of a function of two variables.
struct MapPanel {
  /// The run, an index into the experiment's.
  let run: Int
  /// Whether no other run has a panel.
  var isAlone = false
  /// The part of the plane that the levels of all panels are chosen from; nil for that of this one.
  var levelRegion: Region?
  /// The most digits of the loss in the border.
  var mostDigits = RunFrame.lossDigits

  /// The border around an area.
  func frame(_ scene: Scene, in area: Rect) -> RunFrame {
    let ground = ground(scene, in: area)
    return RunFrame(
      run: run, plane: { ground.plane(in: $0, scene.plane, scene.glyphs) }, mostDigits: mostDigits)
  }

  /// The part of the plane that the panel shows in an area.
  func plane(_ scene: Scene, in area: Rect) -> Plane {
    ground(scene, in: area).plane(in: area.inset(by: 1), scene.plane, scene.glyphs)
  }

  /// From the last row the values of one map can be read, not those of several.
  private func ground(_ scene: Scene, in area: Rect) -> MapGround {
    MapGround(
      border: area, isLarge: isAlone, hasScales: isAlone || !scene.isPresenting,
      levelRegion: levelRegion)
  }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let ground = ground(scene, in: area)
    let inside = frame(scene, in: area).draw(scene, in: area, on: &picture)
    guard !inside.isEmpty else { return }
    let (plane, map) =
      ground
      .draw(scene, &layers, in: inside, scene.plane, on: &picture)
    picture.mark(plane.area, as: .map(run: run, plane: plane))
    let bare = picture.frame
    var dots = path(scene, on: plane)
    var signs = markers(scene, on: plane)
    BatchArrows(of: run, scene)?
      .draw(into: &dots, &signs, cellAspect: scene.palette.capabilities.cellAspect)
    dots.draw(into: &picture.frame, scene.palette, over: map)
    AuxiliaryPath(of: run, scene)?.dots(on: plane, isThick: scene.isPresenting)
      .draw(into: &picture.frame, scene.palette, over: map)
    EnsemblePaths(of: run, scene)?.meanDots(on: plane, isThick: scene.isPresenting)
      .draw(into: &picture.frame, scene.palette, over: map)
    signs.draw(into: &picture.frame, scene.palette, over: map)
    let trajectory = scene.simulations[run].trajectory
    let last = trajectory.index(at: scene.head)
    if let exit = scene.exit(of: trajectory.points[...last], from: plane) {
      ExitLabel(run: run, exit: exit).draw(scene, on: plane, over: map, picture: &picture)
    }
    StepNumbers(run: run, places: Array(trajectory.points[...last]))
      .draw(scene, on: plane, over: map, ground: bare, picture: &picture)
  }

  private func path(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    EnsemblePaths(of: run, scene)?.draw(into: &dots)
    let trajectory = scene.simulations[run].trajectory
    if let ghost = scene.workbench.ghost(of: run)?.trajectory {
      let past = ghost.points[...ghost.index(at: scene.head)]
      dots.polyline(past, scene.pen(of: run, .faint, priority: -1))
    }
    if scene.workbench.view.showsCurvature, run == scene.workbench.focus {
      CurvatureLens(curvature: scene.curvature(of: run), center: trajectory.point(at: scene.head))
        .draw(into: &dots)
    }
    let shown = trajectory.points[...trajectory.index(at: scene.head)]
    dots.comet(
      Array(shown), scene.pen(of: run, isThick: scene.isPresenting),
      hasBeads: trajectory.stride == 1)
    return dots
  }

  private func markers(_ scene: Scene, on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    markers.heads = scene.isPresenting ? .badge : .sign
    markers.place(criticalPointsOf: scene.experiment.resolvedObjective) { point, _ in point }
    let trajectory = scene.simulations[run].trajectory
    let last = trajectory.index(at: scene.head)
    if scene.workbench.isPlacingStart {
      // The start is what is being moved, so it shows above everything.
      markers.place(.start, at: trajectory.points[0], priority: 1)
    } else {
      markers.place(.start, at: trajectory.points[0])
    }
    if let exit = scene.exit(of: trajectory.points[...last], from: plane) {
      markers.place(exit, ink: scene.identity(of: run))
    }
    AuxiliaryPath(of: run, scene)?.place(in: &markers)
    EnsemblePaths(of: run, scene)?.place(in: &markers)
    let isOver = trajectory.hasDiverged && scene.head > trajectory.lastStep
    markers.place(
      isOver ? .tombstone : .head(scene.identity(of: run)), at: trajectory.points[last])
    return markers
  }
}
