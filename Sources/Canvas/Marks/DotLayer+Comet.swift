extension DotLayer {
  /// The shortest way between two iterates, in dots, at which each has a bead: the height of a cell.
  private static let beadDistance = 4.0

  /// Draws the iterates of a run as beads on a quieter line, the newest bright and the oldest faded.
  ///
  /// The newest third of the way is bright, but never more than thirty beads, and a third of the way is
  /// faded, so that the order shows and a long run does not cover everything. Where an iterate is closer
  /// to the one before than a cell is high, the line is alone there. Both ends are left to their signs.
  ///
  /// - Parameters:
  ///   - points: where the run has been, the latest last.
  ///   - pen: the loudness of the newest part and whose it is.
  ///   - hasBeads: false where the points are not all the iterates there were.
  package mutating func comet(_ points: [SIMD2<Double>], _ pen: Pen, hasBeads: Bool = true) {
    // A lone start is a dot, which its sign covers.
    guard points.count > 1 else { return polyline(points, pen) }
    let ages = ages(of: points)
    for index in points.indices.dropFirst() {
      guard let age = ages[index] else { continue }
      if age == .faint {
        dotted(points[index - 1...index], pen.aged(.faint))
      } else {
        polyline(points[index - 1...index], pen.aged(min(age.next, .old)))
      }
    }
    guard hasBeads else { return }
    for index in points.indices.dropFirst().dropLast() {
      guard let age = ages[index], age < .faint, way(to: index, points) >= 1 else { continue }
      bead(at: points[index], pen.aged(age))
    }
  }

  /// How far each iterate lies in the past of the last one; nil for what has faded away.
  private func ages(of points: [SIMD2<Double>]) -> [Age?] {
    let ways = points.indices.map { way(to: $0, points) }
    let whole = ways.reduce(0, +)
    let limits: [(way: Double, age: Age)] = [
      (min(whole / 3, 30), .recent), (min(whole * 2 / 3, 90), .older), (min(whole, 180), .old),
      (360, .faint),
    ]
    var rest = 0.0
    var ages: [Age?] = Array(repeating: nil, count: points.count)
    for index in points.indices.reversed() {
      ages[index] = limits.first { rest <= $0.way }?.age
      rest += ways[index]
    }
    return ages
  }

  /// The way to an iterate from the one before it, in distances of beads; long ones count as one.
  private func way(to index: Int, _ points: [SIMD2<Double>]) -> Double {
    guard index > 0 else { return 0 }
    let way =
      (plane.position(of: points[index]) - plane.position(of: points[index - 1]))
      * SIMD2(2, 4)
    let length = (way * way).sum().squareRoot() / Self.beadDistance
    return length < 1 ? length : 1
  }
}

extension Pen {
  /// The same pen for a part of the past; a pen that is quieter already stays as it is.
  func aged(_ age: Age) -> Pen {
    var pen = self
    pen.age = max(self.age, age)
    return pen
  }
}
