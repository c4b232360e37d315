/// A known point of a test function where the gradient vanishes, or a lowest value on the edge.
public struct CriticalPoint: Hashable, Sendable {
  /// What the point is.
  public enum Kind: String, Hashable, Sendable {
    /// A lowest value of the whole function; of the part drawn, where the function has no lowest.
    case global
    /// A lowest value of the neighbourhood only.
    case local
    case saddle
    case maximum
    /// A point where the Hessian is singular, so that the second order decides nothing.
    case degenerate
  }

  public let point: Point
  public let kind: Kind

  /// Makes a critical point.
  public init(_ kind: Kind, _ point: Point) {
    self.kind = kind
    self.point = point
  }

  /// Makes a critical point of a function of one variable.
  public init(_ kind: Kind, at x: Double) {
    self.init(kind, Point(x, 0))
  }

  /// Whether the point is a minimum, global or local.
  public var isMinimum: Bool { kind == .global || kind == .local }
}
