import Canvas
import Optimization
import Workbench

/// The graph of a function of one variable with its axes, on which runs are drawn.
struct CurveGround {
  /// The run it follows; nil for all.
  let run: Int?

  /// Draws the axes of the graph into an area; returns the plane it is drawn on.
  func draw(_ scene: Scene, in inside: Rect, on picture: inout Picture) -> Plane {
    let plane = plane(scene, in: inside)
    if hasAxes(in: inside) {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: plane.area.x - inside.x, hasLabels: true)
    }
    return plane
  }

  /// The graph, to which paths are added so that no cell loses its part of it.
  static func curve(_ scene: Scene, on plane: Plane) -> DotLayer {
    let objective = scene.experiment.resolvedObjective
    var curve = DotLayer(plane)
    curve.curve(Pen(ink: Pen.neutral, age: .older, priority: -3)) {
      objective.value(at: Point($0, 0))
    }
    return curve
  }

  /// The fewest and the most columns for the numbers of the vertical axis.
  private static let gutters = 6...10

  private func hasAxes(in area: Rect) -> Bool { area.width >= 24 && area.height >= 7 }

  /// The plane of the graph in an area.
  func plane(_ scene: Scene, in area: Rect) -> Plane {
    let window = scene.workbench.shownWindow(of: run)
    let rest = scene.restingPoint(in: window)
    func fitted(_ gutter: Int) -> Plane {
      Plane(
        x: window.x, y: window.y,
        area: hasAxes(in: area)
          ? Axes.plotArea(in: area, gutter: gutter, hasLabels: true) : area
      ).aligned(to: SIMD2(rest.x, scene.experiment.resolvedObjective.value(at: rest)))
    }
    let plane = fitted(Self.gutters.lowerBound)
    // A number that is cut is another number.
    let labels = Axes(linear: plane, scene.glyphs).vertical.map(\.label.columns)
    let gutter = min((labels.max() ?? 0) + 1, Self.gutters.upperBound)
    return gutter > Self.gutters.lowerBound ? fitted(gutter) : plane
  }
}
