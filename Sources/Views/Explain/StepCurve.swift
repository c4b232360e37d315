import Canvas
import Optimization
import Workbench

/// The graph of a function of one variable around a point, with its tangent, and below it a lane for
/// each arrow of the beat.
struct StepCurve {
  let step: StepExplanation

  /// The columns for the values of the vertical axis, and the axis.
  private static let gutter = 7

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let scale = StepScale(step, window: scene.experiment.resolvedWindow)
    let beat = scene.beat(of: step)
    var plot = area
    let lanes = step.beats.map { $0.quantities.compactMap(DrawnVector.init).count }.max() ?? 0
    // Two rows a lane, so that names and arrows stay apart, as long as half the height is left.
    let laneHeight = area.height / 2 >= 2 * lanes ? 2 : 1
    var laneArea = plot.cutBottom(min(area.height / 2, lanes * laneHeight))
    let gutter = plot.width >= 24 && plot.height >= 7 ? Self.gutter : 0
    if gutter > 0 {
      plot = Axes.plotArea(in: plot, gutter: gutter, hasLabels: true)
      _ = laneArea.cutLeft(gutter)
    }
    let objective = scene.experiment.resolvedObjective
    let value = { (x: Double) in objective.value(at: Point(x, 0)) }
    let plane = Plane(x: scale.region.x, y: range(of: value, in: scale.region.x), area: plot)

    if gutter > 0 {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: gutter, hasLabels: true)
    }
    draw(value, on: plane, beat, scene, picture: &picture)
    drawLanes(of: beat, scale, plane.x, scene, in: laneArea, laneHeight, picture: &picture)
  }

  /// The curve with the tangent, the point and where the step leads.
  private func draw(
    _ value: (Double) -> Double, on plane: Plane, _ beat: Beat<Point>, _ scene: Scene,
    picture: inout Picture
  ) {
    let ball = Point(step.position.x, value(step.position.x))
    var dots = DotLayer(plane)
    dots.curve(Pen(ink: Pen.neutral, age: .older), value)
    let trajectory = scene.workbench.focusedSimulation.trajectory
    let past = (0...trajectory.index(at: step.step)).map {
      Point(trajectory.points[$0].x, trajectory.losses[$0])
    }
    dots.polyline(
      past, Pen(ink: Pen.neutral, age: .faint, isThick: scene.isPresenting, pattern: .dashed))
    dots.tangent(
      at: ball, slope: scene.experiment.resolvedObjective.gradient(at: step.position).x,
      length: Double(plane.area.width) / 3, cellAspect: scene.palette.capabilities.cellAspect,
      Pen(
        ink: StepQuantity<Point>.Role.gradient.ink, priority: 1, isThick: scene.isPresenting))
    dots.draw(into: &picture.frame, scene.palette)

    var markers = MarkerLayer(plane)
    markers.place(criticalPointsOf: scene.experiment.resolvedObjective) { Point($0.x, $1) }
    markers.place(StepMarks.here, at: ball, priority: 1)
    if let (mark, place) = StepMarks.landing(of: beat) {
      markers.place(mark, at: Point(place.x, value(place.x)), priority: 1)
    }
    markers.draw(into: &picture.frame, scene.palette)
  }

  /// The arrows, each in a lane of its own under the point they start from.
  private func drawLanes(
    of beat: Beat<Point>, _ scale: StepScale, _ x: ClosedRange<Double>, _ scene: Scene,
    in area: Rect, _ laneHeight: Int, picture: inout Picture
  ) {
    guard !area.isEmpty else { return }
    let plane = Plane(x: x, y: 0...Double(area.height), area: area)
    var line = DotLayer(plane)
    line.segment(
      from: Point(step.position.x, 0), to: Point(step.position.x, Double(area.height)),
      Pen(ink: Pen.neutral, age: .faint))
    line.draw(into: &picture.frame, scene.palette)
    var arrows = ArrowLayer(plane, scene)
    for (lane, drawn) in beat.quantities.compactMap(DrawnVector.init).enumerated() {
      let height = Double(area.height) - Double(lane * laneHeight) - 0.5
      arrows.add(
        drawn, at: Point(step.position.x, height), factor: scale.factors[drawn.unit] ?? 1,
        label: scene.fold(drawn.quantity.symbol))
    }
    arrows.draw(into: &picture.frame, scene.palette, over: nil, below: MarkerLayer(plane))
  }

  /// The values of the function over a range, with a margin.
  private func range(
    of value: (Double) -> Double, in x: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let samples = (0...200).map { index in
      value(x.lowerBound + (x.upperBound - x.lowerBound) * Double(index) / 200)
    }.filter(\.isFinite)
    guard let lower = samples.min(), let upper = samples.max(), lower < upper else { return 0...1 }
    let margin = (upper - lower) / 10
    guard margin.isFinite else { return lower...upper }
    return lower - margin...upper + margin
  }
}
