import Canvas
import Workbench

/// The shaded map under the paths, with axes and the legend of its levels where there is room.
struct MapGround {
  /// Whether axes and legend are wanted.
  let hasScales: Bool

  /// The columns of the legend: a blank, the bar, a blank, a number.
  private static let legendWidth = 10

  /// Draws the map into an area; returns the plane the paths are drawn on, and the map.
  func draw(
    _ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture
  ) -> (plane: Plane, map: ContourMap) {
    let (rest, legend, gutter) = parts(of: area, scene)
    let plane = scene.plane(in: rest)
    let layer = layers.map(on: plane, scene)
    picture.frame.draw(layer.picture, x: rest.x, y: rest.y)
    if gutter > 0 {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: gutter, hasLabels: true)
    }
    ColorBar(layer.levels).draw(
      into: &picture.frame,
      at: Rect(x: legend.x + 1, y: rest.y, width: legend.width - 1, height: rest.height),
      scene.palette)
    return (plane, layer.map)
  }

  /// The plane of the map in an area.
  func plane(_ scene: Scene, in area: Rect) -> Plane {
    scene.plane(in: parts(of: area, scene).map)
  }

  /// Where the map and its legend go in an area, and the columns between for the vertical axis.
  private func parts(of area: Rect, _ scene: Scene) -> (map: Rect, legend: Rect, gutter: Int) {
    var rest = area
    let hasScales = hasScales && !scene.isPresenting && area.width >= 50 && area.height >= 14
    let legend = rest.cutRight(hasScales && area.width >= 70 ? Self.legendWidth : 0)
    guard hasScales else { return (rest, legend, 0) }
    let gutter = gutter(scene, in: rest)
    return (Axes.plotArea(in: rest, gutter: gutter, hasLabels: true), legend, gutter)
  }

  /// The columns for the widest label of the vertical axis, and the axis.
  private func gutter(_ scene: Scene, in area: Rect) -> Int {
    let labels = Axes(linear: scene.plane(in: area), scene.glyphs).vertical.map(\.label.columns)
    return min(10, (labels.max() ?? 1) + 1)
  }
}
