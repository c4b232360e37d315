import Canvas
import Optimization
import Workbench

/// The contour map of a function as smooth bands, drawn once for all panels of a size.
struct ContourFigure {
  /// What it shows, in pixels from its own corner.
  let plane: Plane
  let levels: Levels
  private let grid: FieldGrid

  /// The distance between the values that are looked at, in pixels.
  private static let spacing = 5.0

  /// The map of the scene's function over its window, in equal units.
  init(_ scene: Scene, _ size: Size) {
    let window = scene.experiment.resolvedWindow
    self.init(
      scene.experiment.resolvedObjective,
      on: Plane(fitting: window.x, window.y, in: Rect(size), cellAspect: 1),
      scene.workbench.appearance.levelScale,
      levelCount: scene.palette.levelCount)
  }

  /// The map of a function over a part of the plane, stretched to a size.
  init(
    _ objective: any Objective, _ window: Region, _ size: Size, _ scale: LevelScale,
    levelCount: Int
  ) {
    self.init(
      objective, on: Plane(x: window.x, y: window.y, area: Rect(size)), scale,
      levelCount: levelCount)
  }

  private init(
    _ objective: any Objective, on plane: Plane, _ scale: LevelScale, levelCount: Int
  ) {
    self.plane = plane
    let size = plane.area.size
    // The levels of the program's own map, so that colours mean the same in both.
    let sample = Plane(x: plane.x, y: plane.y, area: Rect(Size(width: 80, height: 30)))
    levels = scale.levels(levelCount, of: FieldSample(objective.values(at: sample.pixelCenters)))
    let columns = max(2, Int(Double(size.width) / Self.spacing) + 1)
    let rows = max(2, Int(Double(size.height) / Self.spacing) + 1)
    // The values at the corners of squares that fill the plane, borders included.
    func places(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
      (0..<count).map { range.lowerBound + Double($0) / Double(count - 1) * range.extent }
    }
    let (across, up) = (places(plane.x, columns), places(plane.y, rows))
    let points = up.reversed().flatMap { y in across.map { x in Point(x, y) } }
    grid = FieldGrid(columns: columns, rows: rows, values: objective.values(at: points))
  }

  /// The outlines of some bands alone.
  var lines: SVGElement {
    let linesApart = ContourMap.levelsPerBand(of: levels.count)
    var path = SVGPath()
    for (index, edge) in levels.edges.enumerated() where (index + 1) % linesApart == 0 {
      for outline in grid.outlines(above: edge) {
        path.add(outline.map { $0 * scale }, isClosed: true)
      }
    }
    return SVGElement(
      "path",
      [
        "d": path.data, "fill": "none", "stroke": "#000000", "stroke-opacity": "0.45",
        "stroke-width": "0.8",
      ])
  }

  /// The pixels between two values that are looked at.
  private var scale: SIMD2<Double> {
    SIMD2(Double(plane.area.width), Double(plane.area.height))
      / SIMD2(Double(grid.columns - 1), Double(grid.rows - 1))
  }

  /// The bands from the lowest to the highest, each over all below it, with thin lines between some.
  func element(id: String, _ colors: FigureColors) -> SVGElement {
    var bands = [
      SVGElement(
        "rect",
        [
          "width": String(plane.area.width), "height": String(plane.area.height),
          "fill": colors.level(0),
        ])
    ]
    let linesApart = ContourMap.levelsPerBand(of: levels.count)
    for (index, edge) in levels.edges.enumerated() {
      var path = SVGPath()
      for outline in grid.outlines(above: edge) {
        path.add(outline.map { $0 * scale }, isClosed: true)
      }
      guard !path.data.isEmpty else { continue }
      var band = SVGElement(
        "path",
        ["d": path.data, "fill": colors.level(index + 1), "fill-rule": "evenodd"])
      if (index + 1) % linesApart == 0 {
        band = band.with("stroke", "#000000").with("stroke-opacity", "0.3")
          .with("stroke-width", "0.8")
      }
      bands.append(band)
    }
    return SVGElement("g", ["id": id], bands)
  }
}
