extension DotLayer {
  /// The dots of a way of which the length counts: the height of a cell.
  private static let cell = 4.0

  /// What a bead needs, in dots.
  private struct Bead {
    /// The shortest way between two iterates that have one each.
    let distance: Double
    /// From its middle to where the line begins: its own half, and a dot of ground.
    let reach: Double

    init(_ pen: Pen) {
      distance = pen.isThick ? 6 : 4
      reach = pen.isThick ? 3 : 2
    }
  }

  /// Draws the iterates of a run as beads on a quieter line, the newest bright and the oldest faded.
  ///
  /// The line is finer than the beads and leaves a gap around each, so that they are seen as marks.
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
    let bead = Bead(pen)
    for index in points.indices.dropFirst() {
      guard let age = ages[index] else { continue }
      if age == .faint {
        dotted(points[index - 1...index], pen.aged(.faint))
      } else {
        let line = pen.aged(min(age.next, .old))
        if hasBeads, length(to: index, points) >= bead.distance {
          thread(from: points[index - 1], to: points[index], line, after: bead.reach)
        } else {
          polyline(points[index - 1...index], line)
        }
      }
    }
    guard hasBeads else { return }
    for index in points.indices.dropFirst().dropLast() {
      guard let age = ages[index], age < .faint, length(to: index, points) >= bead.distance
      else { continue }
      self.bead(at: points[index], pen.aged(age))
    }
  }

  /// Draws the line from one bead to the next, with gaps of a reach at both.
  private mutating func thread(
    from start: SIMD2<Double>, to end: SIMD2<Double>, _ pen: Pen, after reach: Double
  ) {
    let length = dots(from: start, to: end)
    var fine = pen
    fine.isThick = false
    if !pen.isThick, pen.pattern == .solid { fine.pattern = .fine }
    // A step beyond all bounds ends nowhere that could be kept clear of.
    let gap = length.isFinite ? reach / length * (end - start) : .zero
    guard length > 2 * reach else { return }
    polyline([start + gap, end - gap], fine)
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

  /// The way to an iterate from the one before it, in heights of cells; long ones count as one.
  private func way(to index: Int, _ points: [SIMD2<Double>]) -> Double {
    let way = length(to: index, points) / Self.cell
    return way < 1 ? way : 1
  }

  /// The way to an iterate from the one before it, in dots.
  private func length(to index: Int, _ points: [SIMD2<Double>]) -> Double {
    index > 0 ? dots(from: points[index - 1], to: points[index]) : 0
  }

  /// The way from one point to another, in dots.
  private func dots(from start: SIMD2<Double>, to end: SIMD2<Double>) -> Double {
    let way = (plane.position(of: end) - plane.position(of: start)) * SIMD2(2, 4)
    return (way * way).sum().squareRoot()
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
