import Canvas
import Optimization
import Workbench

/// The graph of a function of one variable with its axes, on which runs are drawn.
struct CurveGround {
  /// Draws the graph into an area; returns the plane it is drawn on.
  func draw(_ scene: Scene, in inside: Rect, on picture: inout Picture) -> Plane {
    let window = scene.experiment.resolvedWindow
    let objective = scene.experiment.resolvedObjective
    let hasAxes = inside.width >= 24 && inside.height >= 7
    let gutter = hasAxes ? 6 : 0
    let rest = scene.restingPoint
    let plane = Plane(
      x: window.x, y: window.y,
      area: hasAxes ? Axes.plotArea(in: inside, gutter: gutter, hasLabels: true) : inside
    ).aligned(to: SIMD2(rest.x, objective.value(at: rest)))
    if hasAxes {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: gutter, hasLabels: true)
    }
    var curve = DotLayer(plane)
    curve.curve(Pen(ink: Pen.neutral, age: .older)) { objective.value(at: Point($0, 0)) }
    curve.draw(into: &picture.frame, scene.palette)
    return plane
  }
}
