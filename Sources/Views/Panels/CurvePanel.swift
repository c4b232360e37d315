import Canvas
import Optimization
import Workbench

/// One run on the graph of a function of one variable: the curve, the ball on it, its tangent, and the
/// path hopping from point to point of the curve.
struct CurvePanel {
  /// The run, an index into the experiment's.
  let run: Int
  /// The most digits of the loss in the border.
  var mostDigits = RunFrame.lossDigits

  /// The border around an area.
  func frame(_ scene: Scene) -> RunFrame {
    let ground = CurveGround(run: run)
    return RunFrame(run: run, plane: { ground.plane(scene, in: $0) }, mostDigits: mostDigits)
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let ground = CurveGround(run: run)
    let inside = frame(scene).draw(scene, in: area, on: &picture)
    guard !inside.isEmpty else { return }
    let objective = scene.experiment.resolvedObjective
    let plane = ground.draw(scene, in: inside, on: &picture)
    picture.mark(plane.area, as: .map(run: run, plane: plane))
    let bare = picture.frame
    path(scene, on: plane).draw(into: &picture.frame, scene.palette)
    AuxiliaryPath(of: run, scene)?.dots(on: plane, isThick: scene.isPresenting)
      .draw(into: &picture.frame, scene.palette)
    markers(scene, objective, on: plane).draw(into: &picture.frame, scene.palette)
    let places = points(scene)
    if let ball = places.last {
      TangentLine(
        at: ball, slope: scene.simulations[run].plan.objective.gradient(at: Point(ball.x, 0)).x
      ).label(scene, on: plane, ground: bare, picture: &picture)
    }
    if let exit = scene.exit(of: places[...], from: plane) {
      ExitLabel(run: run, exit: exit).draw(scene, on: plane, over: nil, picture: &picture)
    }
    StepNumbers(run: run, places: places)
      .draw(scene, on: plane, over: nil, ground: bare, picture: &picture)
  }

  /// The points of the run on the curve up to the play-head.
  private func points(_ scene: Scene) -> [SIMD2<Double>] {
    points(of: scene.simulations[run].trajectory, scene)
  }

  private func points(of trajectory: Trajectory, _ scene: Scene) -> [SIMD2<Double>] {
    let last = trajectory.index(at: scene.head)
    return (0...last).map { SIMD2(trajectory.points[$0].x, trajectory.losses[$0]) }
  }

  private func path(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = CurveGround.curve(scene, on: plane)
    if let ghost = scene.workbench.ghost(of: run)?.trajectory {
      dots.polyline(points(of: ghost, scene), scene.pen(of: run, .faint))
    }
    EnsemblePaths(of: run, scene)?.draw(into: &dots)
    let points = points(scene)
    dots.comet(
      points, scene.pen(of: run, priority: 1, isThick: scene.isPresenting),
      hasBeads: scene.simulations[run].trajectory.stride == 1)
    guard let ball = points.last else { return dots }
    let slope = scene.simulations[run].plan.objective.gradient(at: Point(ball.x, 0)).x
    if scene.workbench.view.showsCurvature, run == scene.workbench.focus {
      let curvature = scene.curvature(of: run).larger
      dots.curve(Pen(ink: Pen.neutral, pattern: .dashed)) { x in
        ball.y + (x - ball.x) * (slope + curvature / 2 * (x - ball.x))
      }
    }
    dots.fillEmptyCells(from: TangentLine(at: ball, slope: slope).dots(scene, on: plane))
    return dots
  }

  private func markers(
    _ scene: Scene, _ objective: any Objective, on plane: Plane
  ) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    markers.heads = scene.isPresenting ? .badge : .sign
    markers.place(criticalPointsOf: objective) { SIMD2($0.x, $1) }
    let points = points(scene)
    guard let start = points.first, let ball = points.last else { return markers }
    markers.place(.start, at: start)
    if let exit = scene.exit(of: points[...], from: plane) {
      markers.place(exit, ink: scene.identity(of: run))
    }
    AuxiliaryPath(of: run, scene)?.place(in: &markers)
    let trajectory = scene.simulations[run].trajectory
    let isOver = trajectory.hasDiverged && scene.head > trajectory.lastStep
    markers.place(isOver ? .tombstone : .head(scene.identity(of: run)), at: ball)
    return markers
  }
}
