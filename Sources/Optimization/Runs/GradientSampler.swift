/// Draws one gradient a step, and keeps its place in the sequence, so that a run can go on later.
///
/// A source of gradients is a conformer in a file of its own, and a case of `GradientSource`.
protocol GradientSampler: Sendable {
  /// The gradient of the next step.
  ///
  /// - Parameters:
  ///   - position: θ, where the step begins.
  ///   - slope: ∇f there.
  /// - Returns: an estimate of ∇f.
  mutating func sample(at position: Point, slope: Point) -> Point

  /// Leaves out what the next step would have been given.
  mutating func skip()

  /// The function that the gradient sampled last belongs to.
  ///
  /// A second gradient within a step is taken of the same function, as with one mini-batch.
  func function(of objective: any Objective) -> StepFunction

  /// How the gradient comes about, as formulas write it.
  var formula: String { get }

  /// The beats that lead from ∇f to the gradient of a step.
  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>]
}

/// f as one step meets it.
struct StepFunction: Sendable {
  let value: @Sendable (Point) -> Double
  let gradient: @Sendable (Point) -> Point
  let hessian: @Sendable (Point) -> Hessian

  init(
    value: @escaping @Sendable (Point) -> Double, gradient: @escaping @Sendable (Point) -> Point,
    hessian: @escaping @Sendable (Point) -> Hessian
  ) {
    self.value = value
    self.gradient = gradient
    self.hessian = hessian
  }

  /// f itself.
  init(_ objective: any Objective) {
    value = { objective.value(at: $0) }
    gradient = objective.derivative
    hessian = { objective.hessian(at: $0) }
  }

  /// f tilted, so that ∇f is the given gradient more everywhere, and f stays what it is at the origin.
  init(_ objective: any Objective, tiltedBy tilt: Point, around origin: Point) {
    let derivative = objective.derivative
    value = { objective.value(at: $0) + tilt.dot($0 - origin) }
    gradient = { derivative($0) + tilt }
    hessian = { objective.hessian(at: $0) }
  }
}

/// Gives ∇f itself.
struct ExactGradients: GradientSampler {
  func sample(at position: Point, slope: Point) -> Point { slope }

  func skip() {}

  func function(of objective: any Objective) -> StepFunction { StepFunction(objective) }

  var formula: String { "∇f(θ)" }

  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>] { [] }
}
