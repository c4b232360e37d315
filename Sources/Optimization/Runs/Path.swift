/// The points a run has passed, in order, thinned so that a long run keeps a bounded number.
///
/// Point i belongs to step i · `stride`; the latest point is always kept beside them. When the path
/// is full every second point goes and the stride doubles.
public struct Path: Sendable {
  /// The recorded points; the first is the start.
  public private(set) var points: [Point]
  /// The steps from one recorded point to the next, a power of two.
  public private(set) var stride = 1
  /// The steps done.
  public private(set) var steps = 0
  /// The point after the last step.
  public private(set) var latest: Point

  private let capacity: Int

  /// Makes a path that stands at its start; it keeps at most `capacity` points, at least 2.
  public init(from start: Point, capacity: Int = .max) {
    points = [start]
    latest = start
    self.capacity = max(2, capacity)
  }

  /// Makes room for steps to come, so that recording them does not allocate.
  mutating func reserve(_ steps: Int) {
    points.reserveCapacity(min(points.count + steps / stride + 1, capacity))
  }

  /// Records the point after one more step.
  @inline(__always)
  mutating func record(_ point: Point) {
    steps += 1
    latest = point
    guard steps & (stride - 1) == 0 else { return }
    if points.count == capacity {
      thin()
      guard steps & (stride - 1) == 0 else { return }
    }
    points.append(point)
  }

  /// Records the points after as many more steps, in order.
  mutating func record(_ further: UnsafeBufferPointer<Point>) {
    guard stride == 1, further.count <= capacity - points.count, let last = further.last else {
      for point in further { record(point) }
      return
    }
    points.append(contentsOf: further)
    steps += further.count
    latest = last
  }

  private mutating func thin() {
    points = Swift.stride(from: 0, to: points.count, by: 2).map { points[$0] }
    stride *= 2
  }
}
