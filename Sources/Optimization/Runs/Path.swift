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

  /// f at the recorded points, as far as every step from the start on needed it.
  private(set) var losses: [Double] = []

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

  /// Records f where the next step begins.
  mutating func record(loss: Double) {
    if steps & (stride - 1) == 0, losses.count == points.count - 1 { losses.append(loss) }
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

  private mutating func thin() {
    points = Self.everySecond(of: points)
    losses = Self.everySecond(of: losses)
    stride *= 2
  }

  private static func everySecond<Entry>(of entries: [Entry]) -> [Entry] {
    Swift.stride(from: 0, to: entries.count, by: 2).map { entries[$0] }
  }
}
