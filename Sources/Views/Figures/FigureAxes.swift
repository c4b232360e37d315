import Canvas
import Numbers

/// The axes of a part of a figure: marks with values below and on the left of a plane.
struct FigureAxes {
  let plane: Plane
  let horizontal: [Tick]
  let vertical: [Tick]

  /// The room for the values on the left and below, in pixels.
  static let left = 46
  static let below = 22

  /// Round coordinates for both axes.
  init(_ plane: Plane, _ text: NumberText) {
    self.init(
      plane,
      Ticks.linear(plane.x, atMost: max(2, plane.area.width / 70), text),
      Ticks.linear(plane.y, atMost: max(2, plane.area.height / 45), text))
  }

  init(_ plane: Plane, _ horizontal: [Tick], _ vertical: [Tick]) {
    self.plane = plane
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// The frame of the plane with its marks and values; lines across it where there is nothing below.
  func elements(_ colors: FigureColors, hasGrid: Bool) -> [SVGElement] {
    let area = plane.area
    var lines = SVGPath()
    var grid = SVGPath()
    var labels: [SVGElement] = []
    for tick in horizontal {
      let x = plane.position(of: SIMD2(tick.position, plane.y.lowerBound)).x
      lines.add([SIMD2(x, Double(area.bottom)), SIMD2(x, Double(area.bottom + 4))])
      grid.add([SIMD2(x, Double(area.y)), SIMD2(x, Double(area.bottom))])
      labels.append(
        FigureLabel(
          text: tick.label, place: SIMD2(x, Double(area.bottom + 17)), color: colors.dim, size: 12,
          anchor: .middle
        ).element)
    }
    for tick in vertical {
      let y = plane.position(of: SIMD2(plane.x.lowerBound, tick.position)).y
      lines.add([SIMD2(Double(area.x - 4), y), SIMD2(Double(area.x), y)])
      grid.add([SIMD2(Double(area.x), y), SIMD2(Double(area.right), y)])
      labels.append(
        FigureLabel(
          text: tick.label, place: SIMD2(Double(area.x - 7), y + 4), color: colors.dim, size: 12,
          anchor: .end
        ).element)
    }
    func stroke(_ path: SVGPath, _ opacity: String) -> SVGElement {
      SVGElement(
        "path",
        ["d": path.data, "stroke": colors.line, "stroke-opacity": opacity, "fill": "none"])
    }
    let frame = SVGElement(
      "rect",
      [
        "x": String(area.x), "y": String(area.y), "width": String(area.width),
        "height": String(area.height), "fill": "none", "stroke": colors.line,
      ])
    return (hasGrid ? [stroke(grid, "0.3")] : []) + [frame, stroke(lines, "1")] + labels
  }
}
