/// Lines drawn finer than cells: 2 × 4 dots each, over a plane.
///
/// A cell keeps the dots of all lines through it and the ink of one of them, because a terminal gives
/// it only one foreground. What glyphs the dots become is decided when the layer is drawn.
package struct DotLayer: Hashable, Sendable {
  package let plane: Plane

  /// The dots of each cell row by row; bit 2·row + column of its 2 × 4 dots.
  private var masks: [UInt8]
  /// The directions of the lines through each cell, for glyphs that show one direction.
  private var strokes: [Strokes]
  private var owners: [Owner]
  /// The other lines with as much right to the colour of a cell, by its index.
  private var rivals: [Int: [Owner]] = [:]

  /// A line that a cell may have the colour of.
  private struct Owner: Hashable {
    var ink = 0
    var age = Age.faint
    var priority = Int.min
    var isBead = false

    /// Beads go before lines of the same priority.
    var rank: (Int, Int) { (priority, isBead ? 1 : 0) }
  }

  /// Makes an empty layer.
  package init(_ plane: Plane) {
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
  package mutating func polyline(_ points: some Sequence<SIMD2<Double>>, _ pen: Pen) {
    var previous: SIMD2<Double>?
    for point in points {
      let isLeap = previous.map { crossesWindow(from: $0.y, to: point.y) } ?? false
      segment(from: isLeap ? point : previous ?? point, to: point, pen)
      previous = point
    }
  }

  /// Draws one segment without gaps.
  package mutating func segment(from start: SIMD2<Double>, to end: SIMD2<Double>, _ pen: Pen) {
    guard let part = plane.clipped(from: start, to: end),
      let first = plane.subcell(of: part.start, perCell: 2, 4),
      let last = plane.subcell(of: part.end, perCell: 2, 4)
    else { return }
    let width = last.column - first.column
    let height = last.row - first.row
    let steps = max(abs(width), abs(height))
    let stroke = Strokes(width: width, height: height)
    for step in 0...steps {
      // Rounds half up in both directions, so a line and its reverse meet the same dots.
      let column = first.column + rounded(width * step, dividedBy: steps)
      let row = first.row + rounded(height * step, dividedBy: steps)
      guard pen.pattern.shows(abs(width) >= abs(height) ? column : row) else { continue }
      set(column, row, stroke, pen)
      guard pen.isThick else { continue }
      if abs(width) >= abs(height) {
        set(column, row + 1, stroke, pen)
      } else {
        set(column + 1, row, stroke, pen)
      }
    }
  }

  /// Marks a point by two dots by two at its place, four by four where the pen is thick.
  ///
  /// Glyphs that are coarser than that show a sign of their own in its cell.
  package mutating func bead(at point: SIMD2<Double>, _ pen: Pen) {
    guard plane.contains(point), !plane.area.isEmpty else { return }
    let size = pen.isThick ? 4 : 2
    let place = plane.position(of: point) - SIMD2(Double(plane.area.x), Double(plane.area.y))
    // The dots whose middle lies nearest to the point.
    let column = Int((place.x * 2 - Double(size) / 2).rounded())
    let row = Int((place.y * 4 - Double(size) / 2).rounded())
    for y in row..<row + size {
      for x in column..<column + size where !isCorner(x - column, y - row, of: size) {
        set(x, y, .point, pen, isBead: true)
      }
    }
  }

  private func isCorner(_ x: Int, _ y: Int, of size: Int) -> Bool {
    size > 2 && (x == 0 || x == size - 1) && (y == 0 || y == size - 1)
  }

  /// Takes up another layer of the same plane in cells that have no dots, so that it takes no colour from
  /// what is here and covers nothing.
  package mutating func fillEmptyCells(from other: DotLayer) {
    guard other.masks.count == masks.count else { return }
    for index in masks.indices where masks[index] == 0 && other.masks[index] != 0 {
      masks[index] = other.masks[index]
      strokes[index] = other.strokes[index]
      owners[index] = other.owners[index]
      rivals[index] = other.rivals[index]
    }
  }

  /// Whether a line would cross the whole picture from beyond one edge to beyond the other.
  private func crossesWindow(from a: Double, to b: Double) -> Bool {
    min(a, b) < plane.y.lowerBound && max(a, b) > plane.y.upperBound
  }

  /// What a cell shows, by its column and row in the layer; nil for a cell without dots.
  func mark(column: Int, row: Int) -> Mark? {
    let index = row * plane.area.width + column
    guard masks.indices.contains(index), masks[index] != 0 else { return nil }
    let contenders = [owners[index]] + (rivals[index] ?? [])
    // Lines that run through the same cells take turns, so that none vanishes behind another.
    let owner = contenders[(column / 2 + row) % contenders.count]
    return Mark(
      mask: masks[index], strokes: strokes[index], ink: owner.ink, age: owner.age,
      isBead: owner.isBead)
  }

  /// What a cell with dots shows.
  struct Mark {
    let mask: UInt8
    let strokes: Strokes
    let ink: Int
    let age: Age
    let isBead: Bool
  }

  private mutating func set(
    _ column: Int, _ row: Int, _ stroke: Strokes, _ pen: Pen, isBead: Bool = false
  ) {
    guard column >= 0, column < plane.area.width * 2, row >= 0, row < plane.area.height * 4 else {
      return
    }
    let index = row / 4 * plane.area.width + column / 2
    masks[index] |= 1 << UInt8(row % 4 * 2 + column % 2)
    strokes[index].formUnion(stroke)
    claim(index, Owner(ink: pen.ink, age: pen.age, priority: pen.priority, isBead: isBead))
  }

  /// Gives a cell to a line of a higher rank, and to one of the same rank its share of it.
  private mutating func claim(_ index: Int, _ claimant: Owner) {
    let owner = owners[index]
    guard claimant.rank >= owner.rank else { return }
    if claimant.rank > owner.rank {
      owners[index] = claimant
      rivals[index] = nil
    } else if claimant.ink == owner.ink {
      owners[index] = claimant
    } else if let place = rivals[index]?.firstIndex(where: { $0.ink == claimant.ink }) {
      rivals[index]?[place] = claimant
    } else {
      rivals[index, default: []].append(claimant)
    }
  }

  private func rounded(_ value: Int, dividedBy divisor: Int) -> Int {
    guard divisor > 0 else { return 0 }
    let doubled = 2 * value + divisor
    return doubled >= 0 ? doubled / (2 * divisor) : -((2 * divisor - 1 - doubled) / (2 * divisor))
  }
}
