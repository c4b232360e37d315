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
  ///   - objective: f.
  ///   - transform: the clipping and the decay of the run.
  ///   - noise: what was added to the gradient of this step.
  ///   - origin: where the step begins; there the tilt leaves the value as it is.
  init(
    _ objective: any Objective, _ transform: GradientTransform, noise: Point = .zero,
    origin: Point = .zero
  ) {
    let decay = transform.weightDecayMode == .coupled ? transform.weightDecay : 0
    let derivative = objective.derivative
    let dimension = type(of: objective).dimension
    self.dimension = dimension
    lowest = { objective.lowestValue }
    value = { point in
      objective.value(at: point) + noise.dot(point - origin) + decay / 2 * point.dot(point)
    }
    gradient = { transform.transformed(derivative($0) + noise, at: $0) }
    hessian = { point in
      var matrix = objective.hessian(at: point)
      matrix.xx += decay
      if dimension > 1 { matrix.yy += decay }
      return matrix
    }
  }
}
