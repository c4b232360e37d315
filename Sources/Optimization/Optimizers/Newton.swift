/// Newton's method, with damping and Levenberg's shift.
///
///     (∇²f + μ I) d = g
///     θ ← θ − η d
///
/// η = 1 and μ = 0 is the plain method: d leads to the one point where the quadratic model has no slope,
/// be it a minimum, a saddle or a maximum. η < 1 damps it, μ > 0 bends it towards the gradient.
/// Where the matrix is singular the step is infinite, and the run ends before it. A function of one
/// variable has the one curvature f″. The rule is one of the plane, as the Hessian is.
/// Source: J. Raphson, Analysis aequationum universalis, 1690 (after I. Newton); K. Levenberg,
/// A method for the solution of certain non-linear problems in least squares, 1944.
struct Newton: Optimizer {
  typealias Vector = Point

  var levenberg = 0.0

  init() {}

  func initialState(at start: Point, rate: Double) {}

  func step(
    _ position: inout Point, _ state: inout Void, gradient: Point, rate: Double,
    on oracle: Oracle<Point>
  ) {
    position = position - rate * direction(at: position, gradient, on: oracle)
  }

  func obstacle(at position: Point, gradient: Point, on oracle: Oracle<Point>) -> String? {
    guard gradient != .zero, !direction(at: position, gradient, on: oracle).isFinite else {
      return nil
    }
    let isPlane = oracle.dimension > 1
    let matrix = isPlane ? "the Hessian is singular" : "the curvature is 0"
    return matrix + (levenberg > 0 ? " with μ added" : "") + ": Newton's step is infinite"
  }

  /// d, against which the point moves.
  private func direction(
    at position: Point, _ gradient: Point, on oracle: Oracle<Point>
  ) -> Point {
    // Without a slope there is nowhere to go, however flat it is.
    guard gradient != .zero else { return .zero }
    let matrix = matrix(at: position, on: oracle)
    guard oracle.dimension > 1 else { return Point(gradient.x / matrix.xx, 0) }
    return Self.solution(of: matrix, gradient)
  }

  private func matrix(at position: Point, on oracle: Oracle<Point>) -> Hessian {
    var matrix = oracle.hessian(position)
    matrix.xx += levenberg
    matrix.yy += levenberg
    return matrix
  }

  /// Eliminates x with the larger entry of its column; a determinant might underflow.
  private static func solution(of matrix: Hessian, _ right: Point) -> Point {
    let isOrdered = abs(matrix.xx) >= abs(matrix.xy)
    let pivot = isOrdered ? (matrix.xx, matrix.xy, right.x) : (matrix.xy, matrix.yy, right.y)
    let other = isOrdered ? (matrix.xy, matrix.yy, right.y) : (matrix.xx, matrix.xy, right.x)
    let factor = other.0 / pivot.0
    let y = (other.2 - factor * pivot.2) / (other.1 - factor * pivot.1)
    return Point((pivot.2 - pivot.1 * y) / pivot.0, y)
  }

  func beats(of step: StepRecord<Point, Void>) -> [Beat<Point>] {
    let matrix = matrix(at: step.position, on: step.oracle)
    let curvature = Curvature(matrix, dimension: step.oracle.dimension)
    let direction = direction(at: step.position, step.gradient, on: step.oracle)
    let isPlane = step.oracle.dimension > 1
    let symbol = levenberg > 0 ? "(H + μ I)" : "H"
    return [
      step.gradientBeat,
      Beat(
        "the curvature", levenberg > 0 ? "H + μ I, H = ∇²f(θ)" : "H = ∇²f(θ)",
        Self.caption(curvature, isPlane: isPlane)
          + (levenberg > 0
            ? "; μ = \(NumberText.figure(levenberg, significantDigits: 4)) is added to it" : ""),
        isPlane
          ? [
            .number("xx", matrix.xx), .number("xy", matrix.xy), .number("yy", matrix.yy),
            .number("λ₁", curvature.smaller), .number("λ₂", curvature.larger),
          ] : [.number("f′′", matrix.xx)]),
      Beat(
        "the system solved", "\(symbol) d = g", "−d leads to where the quadratic model is level",
        [.gradient("g", step.gradient, isQuiet: true), .memory("−d", -direction, in: .unscaled)]),
      step.lastBeat(
        "scaled by η", "−η d",
        step.rate == 1 ? "η = 1 goes all the way" : "\(step.rateText) is the share of the way",
        [.memory("−d", -direction, in: .unscaled), .step("−η d", -(step.rate * direction))]),
    ]
  }

  /// What the curvatures make of the step.
  private static func caption(_ curvature: Curvature, isPlane: Bool) -> String {
    if curvature.smaller > 0 {
      return isPlane ? "curved upwards in every direction: a bowl" : "curved upwards"
    }
    if curvature.larger < 0 {
      return "curved downwards: the step leads uphill, to a maximum"
    }
    if curvature.smaller < 0, curvature.larger > 0 {
      return "up in one direction, down in the other: the step leads to a saddle"
    }
    return "flat in one direction: the quadratic model has no lowest point there"
  }

  static var watchFor: String {
    "It jumps to where the local quadratic model is level: a minimum, but also a saddle or a maximum."
  }

  static var isRateConventional: Bool { true }
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "newton" }
  static var summary: String { "the gradient divided by the curvature; finds saddles as well" }
  static var source: String { "J. Raphson, Analysis aequationum universalis, 1690" }

  static var settings: [Setting<Self>] {
    [
      .number(
        "levenberg", \.levenberg, "μ", in: .nonnegative, scale: .logarithmic, aliases: ["mu"],
        "added to the curvature in every direction"
      ).prominent
    ]
  }
}
