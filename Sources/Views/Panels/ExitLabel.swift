import Canvas
import Numbers
import Optimization
import Workbench

/// Where a run is that has left the picture, beside the arrow on the edge.
struct ExitLabel {
  /// The run, an index into the experiment's.
  let run: Int
  let exit: Exit

  /// The narrowest picture that has room for it.
  private static let leastWidth = 30

  /// Writes the place on the side of the arrow that has room, in the run's ink.
  func draw(
    _ scene: Scene, on plane: Plane, over map: ContourMap?, picture: inout Picture
  ) {
    guard plane.area.width >= Self.leastWidth else { return }
    let place = scene.fold(place(scene))
    // A blank of its own parts it from the arrow.
    let isRight = exit.column + 2 + place.columns <= plane.area.right
    let text = isRight ? " " + place : place + " "
    let x = isRight ? exit.column + 1 : max(plane.area.x, exit.column - text.columns)
    let ink = scene.palette.ink(
      scene.identity(of: run), .recent, on: map == nil ? .panel : .mapMarker)
    for (offset, glyph) in text.unicodeScalars.enumerated()
    where plane.area.contains(x: x + offset, y: exit.row) {
      let background =
        map?.casing(
          column: x + offset - plane.area.x, row: exit.row - plane.area.y, scene.palette)
        ?? picture.frame[x + offset, exit.row].style.background
      picture.frame[x + offset, exit.row] = Cell(glyph, ink.on(background))
    }
  }

  private func place(_ scene: Scene) -> String {
    let point = scene.simulations[run].trajectory.point(at: scene.head)
    let (x, y) = (
      scene.text.short(point.x, significantDigits: 2),
      scene.text.short(point.y, significantDigits: 2)
    )
    return scene.isOneDimensional ? "now x \(x)" : "now (\(x), \(y))"
  }
}
