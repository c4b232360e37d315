import Canvas
import Optimization
import Workbench

/// The shaded map under the paths, with the values of its axes and its colours where there is room.
struct MapGround {
  /// The border around the map, whose upper line takes the legend of the colours where nothing else does.
  let border: Rect
  /// Whether axes and legend stand beside the map where it is large; else they take no room from it.
  let isLarge: Bool
  /// Whether there are axes at all.
  var hasScales = true
  /// The part of the plane the levels are chosen from; nil for the part that is shown.
  var levelRegion: Region?

  /// The columns of the legend: a blank, the bar, a blank, a number.
  private static let legendWidth = 10

  /// Where the map goes, and what stands beside it.
  private struct Places {
    var map: Rect
    var legend: Rect
    var gutter = 0
    var hasAxesBeside: Bool
  }

  /// The part of the plane that the map shows in an area.
  func plane(in area: Rect, _ plane: (Rect) -> Plane, _ glyphs: GlyphSet) -> Plane {
    plane(places(in: area, plane, glyphs).map)
  }

  /// Draws the map into an area, of which each part shows what a function tells; returns the plane the
  /// paths are drawn on, and the map.
  func draw(
    _ scene: Scene, _ layers: inout Layers, in area: Rect, _ plane: (Rect) -> Plane,
    on picture: inout Picture
  ) -> (plane: Plane, map: ContourMap) {
    draw(scene, in: area, plane, on: &picture) {
      let layer = layers.map(on: $0, scene, levelsOver: levelRegion)
      return Shading(levels: layer.levels, map: layer.map, picture: layer.picture)
    }
  }

  /// A map with its levels, and as it is drawn.
  struct Shading {
    let levels: Levels
    let map: ContourMap
    let picture: Frame
  }

  /// Draws a map into an area, of which each part shows what a function tells; returns the plane the
  /// paths are drawn on, and the map.
  func draw(
    _ scene: Scene, in area: Rect, _ plane: (Rect) -> Plane, on picture: inout Picture,
    shading: (Plane) -> Shading
  ) -> (plane: Plane, map: ContourMap) {
    let places = places(in: area, plane, scene.glyphs)
    let plane = plane(places.map)
    let layer = shading(plane)
    picture.frame.draw(layer.picture, x: places.map.x, y: places.map.y)
    if places.hasAxesBeside {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: places.gutter, hasLabels: true)
    } else if hasScales {
      InsetAxes(plane, scene.glyphs).draw(into: &picture.frame, over: layer.map, scene.palette)
    }
    if !places.legend.isEmpty {
      ColorBar(layer.levels).draw(into: &picture.frame, at: places.legend, scene.palette)
    } else if hasScales {
      // All maps of a picture have the same levels, so one legend explains them all.
      if !picture.explainsLevels { picture.unexplainedLevels = layer.levels }
      BorderLegend(levels: layer.levels).draw(scene, in: border, on: &picture)
    }
    return (plane, layer.map)
  }

  private func places(in area: Rect, _ plane: (Rect) -> Plane, _ glyphs: GlyphSet) -> Places {
    var rest = area
    let hasBeside = hasScales && isLarge && area.width >= 50 && area.height >= 14
    let legend = rest.cutRight(hasBeside && area.width >= 70 ? Self.legendWidth : 0)
    // The ticks are those of the part that the axes leave, which depends on their labels in turn.
    var gutter = 0
    if hasBeside {
      for _ in 0..<2 {
        let left = Axes.plotArea(in: rest, gutter: gutter, hasLabels: true)
        gutter = max(gutter, self.gutter(of: plane(left), glyphs))
      }
    }
    if hasBeside { rest = Axes.plotArea(in: rest, gutter: gutter, hasLabels: true) }
    return Places(
      map: rest,
      legend: Rect(x: legend.x + 1, y: rest.y, width: legend.width - 1, height: rest.height),
      gutter: gutter, hasAxesBeside: hasBeside)
  }

  /// The columns for the widest label of the vertical axis, and the axis.
  private func gutter(of plane: Plane, _ glyphs: GlyphSet) -> Int {
    let labels = Axes(linear: plane, glyphs).vertical.map(\.label.columns)
    return min(10, (labels.max() ?? 1) + 1)
  }
}
