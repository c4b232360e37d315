import Canvas
import Optimization
import Workbench

/// Arrows and boxes over a plane, with their names beside them.
struct ArrowLayer {
  private let plane: Plane
  private let capabilities: Capabilities
  /// Whether arrows are wide enough for the last row.
  private let isBroad: Bool
  /// 0 for a coordinate that is not drawn, else 1.
  private let reach: Point
  private var dots: DotLayer
  private var heads: MarkerLayer
  private var labels: [Label] = []

  /// A name, and the places it would like to have, the best first.
  private struct Label {
    let text: String
    let ink: Int
    let places: [(column: Int, row: Int)]
  }

  /// Makes an empty layer; vectors in one dimension lie level whatever their second coordinate is.
  init(_ plane: Plane, _ scene: Scene) {
    self.plane = plane
    reach = Point(1, scene.isOneDimensional ? 0 : 1)
    capabilities = scene.palette.capabilities
    isBroad = scene.isPresenting
    dots = DotLayer(plane)
    heads = MarkerLayer(plane)
  }

  /// Draws a vector of a step at a point; the factor is that of its unit.
  mutating func add(_ drawn: DrawnVector, at origin: Point, factor: Double, label: String) {
    guard let role = drawn.quantity.role else { return }
    let isQuiet = drawn.quantity.isQuiet
    // The part that joins another one stays visible where the sum points the same way.
    let isJoining = drawn.tail != .zero
    // Without colours a thin line tells what is remembered from what is new.
    let isThin =
      isQuiet || drawn.quantity.shape == .box
      || (role == .memory && capabilities.depth == .monochrome)
    let pen = Pen(
      ink: role.ink, age: isQuiet ? .older : .recent, priority: isQuiet ? 0 : isJoining ? 2 : 1,
      isThick: !isThin || isBroad, pattern: isQuiet ? .dashed : .solid)
    let vector = factor * drawn.vector * reach
    if drawn.quantity.shape == .box {
      box(around: origin, vector, pen, label)
    } else {
      arrow(from: origin + factor * drawn.tail * reach, vector, pen, label)
    }
  }

  /// Draws everything below some markers; the map, if any, is the one drawn in the plane's area.
  func draw(
    into frame: inout Frame, _ palette: Palette, over map: ContourMap?, below markers: MarkerLayer
  ) {
    let ground = frame
    dots.draw(into: &frame, palette, over: map)
    heads.draw(into: &frame, palette, over: map)
    markers.draw(into: &frame, palette, over: map)
    var taken: Set<SIMD2<Int>> = []
    for label in labels {
      let width = label.text.columns
      let free = label.places.filter { place in
        plane.area.contains(x: place.column, y: place.row)
          && plane.area.contains(x: place.column + width - 1, y: place.row)
          // A cell to both sides stays free as well, so that no two signs read as one word.
          && (place.column - 1...place.column + width).allSatisfy { column in
            !taken.contains(SIMD2(column, place.row))
              && heads.marker(column: column, row: place.row) == nil
              && markers.marker(column: column, row: place.row) == nil
          }
      }
      // Rather than a line it covers the ground.
      let place = free.first { place in
        (place.column..<place.column + width).allSatisfy {
          frame[$0, place.row] == ground[$0, place.row]
        }
      }
      guard let place = place ?? free.first else { continue }
      for (offset, glyph) in label.text.unicodeScalars.enumerated() {
        let column = place.column + offset
        let ground =
          map?.casing(column: column - plane.area.x, row: place.row - plane.area.y, palette)
          ?? frame[column, place.row].style.background
        frame[column, place.row] = Cell(glyph, palette.ink(label.ink).on(ground).with(.bold))
        taken.insert(SIMD2(column, place.row))
      }
    }
  }

  private mutating func arrow(from start: Point, _ vector: Point, _ pen: Pen, _ label: String) {
    let end = start + vector
    let course = plane.position(of: end) - plane.position(of: start)
    // A broad line reaches a dot further than its ends, so it begins a dot after its tail.
    let length = max(2 * abs(course.x), 4 * abs(course.y))
    let tail = pen.isThick && length > 3 ? start + 1 / length * vector : start
    dots.segment(from: tail, to: end, pen)
    if isBroad, pen.pattern == .solid {
      // One dot to the other side of the line than its second one.
      let isFlat = 2 * abs(course.x) >= 4 * abs(course.y)
      let dot = isFlat ? Point(0, plane.cellHeight / 4) : Point(-plane.cellWidth / 2, 0)
      dots.segment(from: tail + dot, to: end + dot, pen)
    }
    // An arrow inside one cell is no more than a point.
    guard max(abs(course.x), abs(course.y)) >= 0.5, let tip = plane.cell(of: end) else { return }
    let direction = Compass(x: course.x, y: -course.y * capabilities.cellAspect)
    heads.place(
      .custom(direction.arrow(.braille), ascii: direction.arrow(.ascii)), at: end, ink: pen.ink,
      priority: pen.priority)
    let (left, right) = (tip.column - label.columns - 1, tip.column + 2)
    let sides = course.x < 0 ? [left, right] : [right, left]
    let up = course.y < 0 ? -1 : 1
    labels.append(
      Label(
        text: label, ink: pen.ink,
        places: [0, up, -up, 2 * up, -2 * up].flatMap { rows in
          sides.map { ($0, tip.row + rows) }
        }
          + [(tip.column - label.columns / 2, tip.row + up)]))
  }

  private mutating func box(around center: Point, _ half: Point, _ pen: Pen, _ label: String) {
    let corners = [(1.0, 1.0), (-1, 1), (-1, -1), (1, -1), (1, 1)].map {
      center + Point($0.0, $0.1) * half
    }
    dots.polyline(corners, pen)
    guard let corner = plane.cell(of: corners[0]) else { return }
    let bottom = plane.cell(of: corners[3])?.row ?? corner.row
    labels.append(
      Label(
        text: label, ink: pen.ink,
        places: [
          (corner.column + 2, corner.row), (corner.column - label.columns, corner.row - 1),
          (corner.column + 2, bottom), (corner.column - label.columns, bottom + 1),
        ]))
  }
}
