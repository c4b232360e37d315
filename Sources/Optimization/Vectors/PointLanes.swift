/// Eight points of the plane, or eight gradients there, coordinate by coordinate.
public struct PointLanes: Hashable, Sendable {
  /// The first coordinates.
  public var x: SIMD8<Double>
  /// The second coordinates.
  public var y: SIMD8<Double>

  /// Makes eight points of their coordinates.
  public init(x: SIMD8<Double>, y: SIMD8<Double>) {
    self.x = x
    self.y = y
  }

  /// Makes eight points; what is not given is the last one given, and of more than eight the first count.
  public init(_ points: [Point]) {
    precondition(!points.isEmpty, "at least one point")
    self.init(x: .zero, y: .zero)
    for lane in 0..<8 { self[lane] = points[Swift.min(lane, points.count - 1)] }
  }

  /// One of the points, from 0 to 7.
  @inline(__always)
  public subscript(lane: Int) -> Point {
    get { Point(x[lane], y[lane]) }
    set {
      x[lane] = newValue.x
      y[lane] = newValue.y
    }
  }
}
