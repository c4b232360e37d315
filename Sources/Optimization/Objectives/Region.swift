/// A rectangle of the plane: the part of a test function that is drawn.
public struct Region: Hashable, Sendable {
  /// The left and right ends.
  public var x: ClosedRange<Double>
  /// The lower and upper ends; for a function of one variable the drawn range of its values.
  public var y: ClosedRange<Double>

  /// Makes a region from its two ranges.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  /// The extent from left to right.
  public var width: Double { x.upperBound - x.lowerBound }
  /// The extent from bottom to top.
  public var height: Double { y.upperBound - y.lowerBound }
  /// The point in the middle.
  public var center: Point {
    Point(x.lowerBound + width / 2, y.lowerBound + height / 2)
  }

  /// Whether the point lies inside or on the edge.
  public func contains(_ point: Point) -> Bool {
    x.contains(point.x) && y.contains(point.y)
  }
}
