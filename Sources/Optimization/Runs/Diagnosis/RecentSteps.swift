/// The last recorded points of a run up to a step, and what their pattern shows.
struct RecentSteps {
  let points: [Point]
  let losses: [Double]
  /// The way from each point to the next.
  let moves: [Point]

  /// The most moves looked at.
  static let most = 24

  init(_ trajectory: Trajectory, upTo index: Int) {
    let range = max(0, index - Self.most)...index
    points = Array(trajectory.points[range])
    losses = Array(trajectory.losses[range])
    moves = zip(points, points.dropFirst()).map { $1 - $0 }
  }

  /// Whether there are as many moves as can be looked at.
  var isFull: Bool { moves.count == Self.most }

  /// The longest of the last few moves.
  func longestMove(ofLast count: Int) -> Double {
    moves.suffix(count).map(\.norm).max() ?? 0
  }

  /// How many of the last six turns go back, and how many turns that are.
  ///
  /// A turn goes back where the angle between a move and the next is clearly beyond 90 degrees.
  var reversals: (back: Int, turns: Int) {
    let last = moves.suffix(7)
    let turns = zip(last, last.dropFirst()).map { (first: Point, second: Point) -> Bool in
      (first * second).sum() < -0.1 * first.norm * second.norm
    }
    return (turns.count { $0 }, turns.count)
  }

  /// Whether most of the last turns go back.
  var isZigzag: Bool {
    let reversals = reversals
    return reversals.turns >= 2 && 3 * reversals.back >= 2 * reversals.turns
  }

  /// Whether every one of them does.
  var isZigzagThroughout: Bool { reversals.back == reversals.turns }

  /// The smallest number of moves after which the points repeat, and the largest distance between two.
  ///
  /// They count as repeating where over two periods, and six points at least, none drifts in a
  /// period by more than a five-hundredth of that distance.
  var cycle: (period: Int, size: Double)? {
    for period in 2...8 {
      let compared = max(6, 2 * period)
      guard points.count >= compared + period else { return nil }
      let size = Self.diameter(points.suffix(period))
      let drift = points.indices.suffix(compared).map { (points[$0] - points[$0 - period]).norm }
      if size > 0, (drift.max() ?? 0) <= size / 500 { return (period, size) }
    }
    return nil
  }

  /// Whether the last move raised the loss.
  var isRising: Bool {
    losses.count >= 2 && losses[losses.count - 1] > losses[losses.count - 2]
  }

  /// Half of how far the points lie apart.
  var radius: Double { Self.radius(points[...]) }

  /// The distance from the first to the last point as a share of the way between them.
  var straightness: Double {
    let way = moves.map(\.norm).reduce(0, +)
    return way > 0 ? (points[points.count - 1] - points[0]).norm / way : 1
  }

  /// The highest of the later half of some values over the highest of the earlier half, and the moves
  /// from one to the other.
  static func swing(of values: [Double]) -> (ratio: Double, moves: Int) {
    let half = values.count / 2
    guard let earlier = highest(of: values.prefix(half)),
      let later = highest(of: values.suffix(half))
    else { return (.nan, 1) }
    return (later.value / earlier.value, later.index - earlier.index)
  }

  /// The first of the highest values, with its place.
  private static func highest(of values: ArraySlice<Double>) -> (index: Int, value: Double)? {
    values.indices.max { values[$0] < values[$1] }.map { ($0, values[$0]) }
  }

  /// Half the diagonal of the rectangle around some points.
  static func radius(_ points: ArraySlice<Point>) -> Double {
    guard let first = points.first else { return 0 }
    var (low, high) = (first, first)
    for point in points {
      low = pointwiseMin(low, point)
      high = pointwiseMax(high, point)
    }
    return (high - low).norm / 2
  }

  private static func diameter(_ points: ArraySlice<Point>) -> Double {
    var largest = 0.0
    for first in points {
      for second in points { largest = max(largest, (first - second).norm) }
    }
    return largest
  }
}
