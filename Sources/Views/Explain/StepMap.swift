import Canvas
import Optimization
import Workbench

/// The map around a point, enlarged so that the arrows of the step fill it.
struct StepMap {
  let step: StepExplanation
  /// The border around it.
  let border: Rect

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let aspect = scene.palette.capabilities.cellAspect
    let scale = StepScale(step, window: scene.experiment.resolvedWindow)
    let (plane, map) = MapGround(border: border, isLarge: true)
      .draw(
        scene, &layers, in: area,
        {
          Plane(fitting: scale.region.x, scale.region.y, in: $0, cellAspect: aspect)
            .aligned(to: step.position)
        }, on: &picture)
    picture.mark(plane.area, as: .closeUp(plane: plane))

    var path = DotLayer(plane)
    let trajectory = scene.workbench.focusedSimulation.trajectory
    let past = trajectory.points[...trajectory.index(at: step.step)]
    path.polyline(past, Pen(ink: Pen.neutral, age: .faint, isThick: scene.isPresenting))
    path.draw(into: &picture.frame, scene.palette, over: map)

    let beat = scene.beat(of: step)
    var arrows = ArrowLayer(plane, scene)
    for drawn in beat.quantities.compactMap(DrawnVector.init) {
      arrows.add(
        drawn, at: step.position, factor: scale.factors[drawn.unit] ?? 1,
        label: scene.fold(drawn.quantity.symbol))
    }
    var markers = MarkerLayer(plane)
    markers.place(criticalPointsOf: scene.experiment.resolvedObjective) { point, _ in point }
    markers.place(StepMarks.here, at: step.position, priority: 1)
    if let (mark, place) = StepMarks.landing(of: beat) {
      markers.place(mark, at: place, priority: 1)
    }
    arrows.draw(into: &picture.frame, scene.palette, over: map, below: markers)
  }
}

/// The signs of a step: where it starts and where it leads.
enum StepMarks {
  static let here = Marker.custom("●", ascii: "O")

  /// The sign at the next point, as far as a beat knows it.
  static func landing(of beat: Beat<Point>) -> (Marker, Point)? {
    switch beat.landing {
    case .staying: nil
    case .ghost(let point): (.custom("◌", ascii: "0"), point)
    case .moved(let point): (.custom("◉", ascii: "@"), point)
    }
  }
}

extension Scene {
  /// The beat of a step that is looked at.
  func beat(of step: StepExplanation) -> Beat<Point> {
    step.beats[min(workbench.view.explaining.beat, step.beats.count - 1)]
  }
}
