import Canvas
import Optimization
import Workbench

/// The shaded map of a function on a panel of a given size.
///
/// It depends on the function, the shown part of the plane, the size and the levels, and on nothing
/// that moves, so it is drawn once and kept until one of those changes.
struct MapLayer {
  /// What the map depends on.
  struct Key: Hashable {
    let objective: Selection
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    /// Where the levels are chosen from.
    let levelRegion: Region
    let size: Size
    let scale: LevelScale
    let palette: Palette
  }

  let key: Key
  let levels: Levels
  let map: ContourMap
  /// The map as it is drawn, which every panel of a size copies.
  let picture: Frame

  /// The grid the levels are chosen from, whatever the size of the panel.
  private static let sampleGrid = Size(width: 80, height: 30)

  init(_ key: Key) {
    self.key = key
    let objective = Catalog.objective(key.objective)?.product(key.objective.settings)
    func values(_ region: Region, on size: Size) -> [Double] {
      let plane = Plane(x: region.x, y: region.y, area: Rect(size))
      return objective?.values(at: plane.pixelCenters) ?? []
    }
    levels = key.scale.levels(
      key.palette.levelCount, of: FieldSample(values(key.levelRegion, on: Self.sampleGrid)))
    map = ContourMap(
      size: key.size, levels: levels, values: values(Region(x: key.x, y: key.y), on: key.size))
    var picture = Frame(key.size)
    map.draw(into: &picture, at: Rect(key.size), key.palette)
    self.picture = picture
  }
}
