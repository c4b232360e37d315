import Canvas
import Optimization
import Workbench

/// The tangent of a graph at the head of a run, with its name at one end.
///
/// It is drawn only where nothing else is, so it never takes the colour of a path nor hides the graph.
struct TangentLine {
  let point: SIMD2<Double>
  let slope: Double

  private static let name = "tangent"
  /// The narrowest graph that has room for the name.
  private static let leastWidth = 40

  init(at point: SIMD2<Double>, slope: Double) {
    self.point = point
    self.slope = slope
  }

  /// The line by itself.
  func dots(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    dots.tangent(
      at: point, slope: slope, length: length(on: plane),
      cellAspect: scene.palette.capabilities.cellAspect, Pen(ink: Pen.neutral))
    return dots
  }

  /// Writes the name beside the upper end, or the lower one, where that covers nothing.
  func label(_ scene: Scene, on plane: Plane, ground: Frame, picture: inout Picture) {
    let ends = plane.tangentEnds(
      at: point, slope: slope, length: length(on: plane),
      cellAspect: scene.palette.capabilities.cellAspect)
    guard plane.area.width >= Self.leastWidth, let ends else { return }
    let width = Self.name.columns
    for (end, isRight) in [(ends.1, true), (ends.0, false)] {
      guard let cell = plane.cell(of: end) else { continue }
      let x = isRight ? cell.column + 2 : cell.column - width - 1
      let isFree = (x - 1...x + width).allSatisfy {
        plane.area.contains(x: $0, y: cell.row)
          && picture.frame[$0, cell.row] == ground[$0, cell.row]
      }
      guard isFree else { continue }
      picture.frame.write(Self.name, x: x, y: cell.row, scene.style(.dim))
      return
    }
  }

  private func length(on plane: Plane) -> Double { Double(plane.area.width) / 4 }
}
