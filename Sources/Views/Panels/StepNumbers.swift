import Canvas
import Optimization
import Workbench

/// The numbers of every tenth step beside the path of an enlarged run.
struct StepNumbers {
  /// The run, an index into the experiment's.
  let run: Int
  /// Where the run is drawn as far as the play-head has come.
  let places: [SIMD2<Double>]

  /// The steps between two numbers.
  private static let interval = 10
  /// How far from the number before it a step must be, in columns, to have one.
  private static let distance = 4.0

  /// Writes the numbers where the ground still shows; one that has no such place is left out.
  func draw(
    _ scene: Scene, on plane: Plane, over map: ContourMap?, ground: Frame,
    picture: inout Picture
  ) {
    let isAlone = scene.workbench.runFocus.isExpanded || scene.simulations.count == 1
    guard isAlone, scene.simulations[run].trajectory.stride == 1 else {
      return
    }
    let aspect = scene.palette.capabilities.cellAspect
    var last: SIMD2<Double>?
    for step in stride(from: Self.interval, to: places.count, by: Self.interval) {
      guard let cell = plane.cell(of: places[step]) else { continue }
      let place = plane.position(of: places[step])
      let way = last.map { ($0 - place) * SIMD2(1, aspect) } ?? SIMD2(.infinity, 0)
      guard (way * way).sum() >= Self.distance * Self.distance else { continue }
      let text = String(step)
      let spots = [
        (cell.column + 1, cell.row), (cell.column - text.columns, cell.row),
        (cell.column, cell.row - 1), (cell.column, cell.row + 1),
        (cell.column + 2, cell.row), (cell.column - text.columns - 1, cell.row),
      ]
      let spot = spots.first { isFree($0, text.columns, plane, ground, picture.frame) }
      guard let (x, y) = spot else { continue }
      last = place
      for (offset, glyph) in text.unicodeScalars.enumerated() {
        let column = x + offset
        let background =
          map?.casing(column: column - plane.area.x, row: y - plane.area.y, scene.palette)
          ?? picture.frame[column, y].style.background
        let ink = scene.palette.ink(Pen.neutral, .recent, on: map == nil ? .panel : .mapMarker)
        picture.frame[column, y] = Cell(glyph, ink.on(background))
      }
    }
  }

  private func isFree(
    _ spot: (x: Int, y: Int), _ width: Int, _ plane: Plane, _ ground: Frame, _ frame: Frame
  ) -> Bool {
    (spot.x..<spot.x + width).allSatisfy { column in
      plane.area.contains(x: column, y: spot.y)
        && frame[column, spot.y] == ground[column, spot.y]
        // The values of axes are part of the ground.
        && !frame[column, spot.y].glyph.properties.isASCIIHexDigit
    }
  }
}
