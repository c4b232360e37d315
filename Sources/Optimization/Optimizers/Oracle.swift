/// What a rule may ask about the function of one step, beside the gradient it is given.
///
/// The function is the one that the step's gradient belongs to: f with the noise of this step as a
/// tilt of the whole surface, and with coupled weight decay as the bowl λ/2 ‖θ‖². A second gradient
/// within a step meets the same noise as the first, as one mini-batch would give it.
public struct Oracle<Vector: ParameterVector>: Sendable {
  /// The number of elements that count; the others are 0 throughout.
  public let dimension: Int
  let lowest: @Sendable () -> Double?
  /// The value at a point.
  public let value: @Sendable (Vector) -> Double
  /// The gradient at a point, clipped as that of the step.
  public let gradient: @Sendable (Vector) -> Vector
  /// The second derivatives at a point.
  public let hessian: @Sendable (Vector) -> Hessian

  /// The lowest known value of f itself; nil where none is known.
  public var lowestValue: Double? { lowest() }
}

extension Oracle where Vector == Point {
  /// The function as one step meets it.
  ///
  /// - Parameters:
  ///   - function: f as the step meets it.
  ///   - objective: f itself.
  ///   - transform: the clipping and the decay of the run.
  init(
    _ function: StepFunction, of objective: any Objective, _ transform: GradientTransform
  ) {
    let decay = transform.weightDecayMode == .coupled ? transform.weightDecay : 0
    let dimension = type(of: objective).dimension
    self.dimension = dimension
    lowest = { objective.lowestValue }
    value = { function.value($0) + decay / 2 * $0.dot($0) }
    gradient = { transform.transformed(function.gradient($0), at: $0) }
    hessian = { point in
      var matrix = function.hessian(point)
      matrix.xx += decay
      if dimension > 1 { matrix.yy += decay }
      return matrix
    }
  }
}
