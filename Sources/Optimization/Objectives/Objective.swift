/// A test function to be minimized, of one or two variables, with exact derivatives.
///
/// Its requirements are concrete in `Point`: a call through `any Objective` then costs one indirect
/// call, where an associated type would cost a multiple of that.
public protocol Objective: Sendable, SendableMetatype {
  /// The number of variables, 1 or 2. With 1 the second coordinate is ignored and its derivatives are 0.
  static var dimension: Int { get }

  /// The name for a title, such as "rotated trough".
  static var title: String { get }

  /// The formula with the present settings in numbers, as in "0.1 x² + 2 y²"; of a loss over rows of data
  /// what is averaged, as in "mean of (w x + b − y)²".
  var formula: String { get }

  /// The part of the plane that shows what the function is known for.
  ///
  /// With one variable the vertical range is that of the function's values.
  var region: Region { get }

  /// A start from which a run shows something.
  var start: Point { get }

  /// A rate that suits gradient descent from that start.
  var descentRate: Double { get }

  /// The known minima and other critical points in the region, or those found in it and around, lowest
  /// first; at most some dozens, with some hundreds of points on lines of minima.
  var criticalPoints: [CriticalPoint] { get }

  /// What is to be known of a function that has its lowest value at no point, or all along a line, in words; nil
  /// where its minima are points.
  var remark: String? { get }

  /// The value f at a point.
  func value(at point: Point) -> Double

  /// The values at many points, in their order.
  func values(at points: [Point]) -> [Double]

  /// The exact gradient ∇f at a point.
  func gradient(at point: Point) -> Point

  /// The gradients at eight points at once, each what `gradient(at:)` gives.
  func gradients(at points: PointLanes) -> PointLanes

  /// The gradient as a function, for loops: forming it once spares them the way through `any Objective`.
  var derivative: @Sendable (Point) -> Point { get }

  /// The exact matrix of second derivatives at a point.
  func hessian(at point: Point) -> Hessian

  /// The gradient as it comes out beside the Hessian, by other arithmetic than that of `gradient(at:)`.
  ///
  /// Nil for a typed function, whose gradient may be that of the next point to which it extends.
  func gradientBesideHessian(at point: Point) -> Point?
}

extension Objective {
  /// Whether a run can start at a point: the function and its gradient are finite there.
  public func isDefined(at point: Point) -> Bool {
    value(at: point).isFinite && gradient(at: point).norm.isFinite
  }

  public var remark: String? { nil }

  public func values(at points: [Point]) -> [Double] { points.map { value(at: $0) } }

  public func gradients(at points: PointLanes) -> PointLanes {
    var gradients = points
    for lane in 0..<8 { gradients[lane] = gradient(at: points[lane]) }
    return gradients
  }

  /// The known or found minima.
  public var minima: [CriticalPoint] { criticalPoints.filter(\.isMinimum) }

  /// Whether there are minima, each a point by itself, so that there is a nearest one.
  public var hasMinimaApart: Bool {
    let minima = minima
    return !minima.isEmpty && minima.allSatisfy(\.isIsolated)
  }
}

extension Objective {
  /// f*, the lowest value of the function, or of the part drawn; nil where none is known.
  package var lowestValue: Double? {
    criticalPoints.first { $0.kind == .global }.map { value(at: $0.point) }
  }
}
