/// A point of a test function where the gradient vanishes, or a lowest value on the edge.
public struct CriticalPoint: Hashable, Sendable {
  /// What the point is.
  public enum Kind: String, Hashable, Sendable {
    /// A lowest value of the whole function; of the part drawn, where the function has no lowest.
    case global
    /// A lowest value of the neighbourhood only.
    case local
    /// A point from which the function rises in some directions and falls in others.
    case saddle
    /// A highest value of the neighbourhood.
    case maximum
    /// A point where the Hessian is singular, so that the second order decides nothing.
    case degenerate
  }

  /// Where it is; the second coordinate is 0 for a function of one variable.
  public let point: Point
  /// What it is.
  public let kind: Kind
  /// Whether a search has found the point, which may have missed lower ones; else it is known.
  public let isFound: Bool
  /// Whether it is a point by itself, and not one of a line or a curve all along which the function is as low,
  /// or as high for a maximum.
  public let isIsolated: Bool

  /// Makes a critical point.
  public init(_ kind: Kind, _ point: Point, isFound: Bool = false, isIsolated: Bool = true) {
    self.kind = kind
    self.point = point
    self.isFound = isFound
    self.isIsolated = isIsolated
  }

  /// Makes a critical point of a function of one variable.
  public init(_ kind: Kind, at x: Double) {
    self.init(kind, Point(x, 0))
  }

  /// Whether the point is a minimum, global or local.
  public var isMinimum: Bool { kind == .global || kind == .local }
}

extension Point {
  /// The different points that the signs of both coordinates lead to; one, two or four.
  var reflections: [Point] {
    let columns = x == 0 ? [x] : [-x, x]
    let rows = y == 0 ? [y] : [-y, y]
    return columns.flatMap { x in rows.map { Point(x, $0) } }
  }
}

extension Collection<CriticalPoint> {
  /// The one nearest to a point; nil among none.
  package func nearest(to point: Point) -> CriticalPoint? {
    self.min { ($0.point - point).norm < ($1.point - point).norm }
  }

  /// The distance from a point to the nearest one; infinite among none.
  package func distance(to point: Point) -> Double {
    lazy.map { ($0.point - point).norm }.min() ?? .infinity
  }
}
