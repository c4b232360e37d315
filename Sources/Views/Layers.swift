import Canvas
import Optimization
import Workbench

/// What is kept from one frame to the next because it does not depend on the play-head.
struct Layers: Sendable {
  private var maps: [MapLayer] = []

  /// The most maps kept: a comparison has panels of up to four sizes, and another view is a key away.
  private static let capacity = 6

  /// The map of the experiment's function on a plane, its levels chosen from a part of the plane: by
  /// default the part that is shown.
  mutating func map(
    on plane: Plane, _ scene: Scene, levelsOver region: Region? = nil
  ) -> MapLayer {
    let key = MapLayer.Key(
      objective: scene.experiment.objective, x: plane.x, y: plane.y,
      levelRegion: region ?? Region(x: plane.x, y: plane.y), size: plane.area.size,
      scale: scene.workbench.appearance.levelScale,
      palette: scene.palette)
    if let known = maps.first(where: { $0.key == key }) { return known }
    let made = MapLayer(key)
    maps = [made] + maps.prefix(Self.capacity - 1)
    return made
  }
}
