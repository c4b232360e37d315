/// Lines drawn finer than cells: 2 × 4 dots each, over a plane.
///
/// A cell keeps the dots of all lines through it and the ink of one of them, because a terminal gives
/// it only one foreground. What glyphs the dots become is decided when the layer is drawn.
public struct DotLayer: Hashable, Sendable {
  public let plane: Plane

  /// The dots of each cell row by row; bit 2·row + column of its 2 × 4 dots.
  private var masks: [UInt8]
  /// The directions of the lines through each cell, for glyphs that show one direction.
  private var strokes: [Strokes]
  private var owners: [Owner]

  /// The line whose colour a cell has.
  private struct Owner: Hashable {
    var ink = 0
    var age = Age.faint
    var priority = Int.min
  }

  /// Makes an empty layer.
  public init(_ plane: Plane) {
    self.plane = plane
    let count = plane.area.width * plane.area.height
    masks = Array(repeating: 0, count: count)
    strokes = Array(repeating: [], count: count)
    owners = Array(repeating: Owner(), count: count)
  }

  /// Draws the segments between successive points.
  ///
  /// Everything outside the plane is cut off first, so far, infinite and NaN points cost nothing: a
  /// segment with a NaN is left out, an infinite end is a direction. A single point draws a dot.
  public mutating func polyline(_ points: some Sequence<SIMD2<Double>>, _ pen: Pen) {
    var previous: SIMD2<Double>?
    for point in points {
      let isLeap = previous.map { leaps(from: $0.y, to: point.y) } ?? false
      segment(from: isLeap ? point : previous ?? point, to: point, pen)
      previous = point
    }
  }

  /// Draws one segment without gaps.
  public mutating func segment(from start: SIMD2<Double>, to end: SIMD2<Double>, _ pen: Pen) {
    guard let part = plane.clipped(from: start, to: end),
      let first = plane.subcell(of: part.start, perCell: 2, 4),
      let last = plane.subcell(of: part.end, perCell: 2, 4)
    else { return }
    let width = last.column - first.column
    let height = last.row - first.row
    let steps = max(abs(width), abs(height))
    let stroke = Strokes(width: width, height: height)
    for step in 0...steps {
      if pen.isDashed, step / 2 % 2 == 1 { continue }
      // Rounds half up in both directions, so a line and its reverse meet the same dots.
      let column = first.column + rounded(width * step, dividedBy: steps)
      let row = first.row + rounded(height * step, dividedBy: steps)
      set(column, row, stroke, pen)
      guard pen.isThick else { continue }
      if abs(width) >= abs(height) {
        set(column, row + 1, stroke, pen)
      } else {
        set(column + 1, row, stroke, pen)
      }
    }
  }

  /// Draws the graph of a function, one segment from each column of dots to the next.
  ///
  /// Where the function is not finite, or leaps from beyond one edge to beyond the other as at a pole,
  /// the curve has a gap.
  public mutating func curve(_ pen: Pen, _ function: (Double) -> Double) {
    let count = plane.area.width * 2
    var previous: SIMD2<Double>?
    for column in 0..<count {
      let x = plane.x.lowerBound + (Double(column) + 0.5) / Double(count) * plane.x.extent
      let point = SIMD2(x, function(x))
      guard point.y.isFinite else {
        previous = nil
        continue
      }
      let isLeap = previous.map { leaps(from: $0.y, to: point.y) } ?? false
      segment(from: isLeap ? point : previous ?? point, to: point, pen)
      previous = point
    }
  }

  private func leaps(from a: Double, to b: Double) -> Bool {
    min(a, b) < plane.y.lowerBound && max(a, b) > plane.y.upperBound
  }

  /// What a cell shows, by its column and row in the layer; nil for a cell without dots.
  func mark(column: Int, row: Int) -> (mask: UInt8, strokes: Strokes, ink: Int, age: Age)? {
    let index = row * plane.area.width + column
    guard masks.indices.contains(index), masks[index] != 0 else { return nil }
    return (masks[index], strokes[index], owners[index].ink, owners[index].age)
  }

  private mutating func set(_ column: Int, _ row: Int, _ stroke: Strokes, _ pen: Pen) {
    guard column < plane.area.width * 2, row < plane.area.height * 4 else { return }
    let index = row / 4 * plane.area.width + column / 2
    masks[index] |= 1 << UInt8(row % 4 * 2 + column % 2)
    strokes[index].formUnion(stroke)
    guard pen.priority >= owners[index].priority else { return }
    owners[index] = Owner(ink: pen.ink, age: pen.age, priority: pen.priority)
  }

  private func rounded(_ value: Int, dividedBy divisor: Int) -> Int {
    guard divisor > 0 else { return 0 }
    let doubled = 2 * value + divisor
    return doubled >= 0 ? doubled / (2 * divisor) : -((2 * divisor - 1 - doubled) / (2 * divisor))
  }
}
