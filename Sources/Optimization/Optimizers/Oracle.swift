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
  /// The second derivative along a direction p at a point, p · Hp.
  let curvature: @Sendable (_ point: Vector, _ direction: Vector) -> Double
  /// The second derivatives at a point; nil for n parameters, where nobody writes them down.
  let matrix: (@Sendable (Vector) -> Hessian)?

  /// The lowest known value of f itself; nil where none is known.
  public var lowestValue: Double? { lowest() }
}

extension Oracle where Vector == Point {
  /// The second derivatives at a point; only rules of the plane can ask for them.
  public func hessian(_ point: Point) -> Hessian {
    guard let matrix else { preconditionFailure("a function of the plane has its Hessian") }
    return matrix(point)
  }

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
    let hessian = { @Sendable (point: Point) in
      var matrix = function.hessian(point)
      matrix.xx += decay
      if dimension > 1 { matrix.yy += decay }
      return matrix
    }
    matrix = hessian
    curvature = { hessian($0).along($1) }
  }
}

extension Oracle {
  /// A function of n parameters as one step meets it.
  ///
  /// Its curvature along p is a central difference of gradients, exact on a quadratic but for rounding.
  ///
  /// - Parameters:
  ///   - function: f.
  ///   - count: n.
  ///   - transform: the clipping and the decay of the run.
  init<Element>(
    _ function: ParameterFunction<Element>, count: Int, _ transform: GradientTransform
  ) where Vector == DenseVector<Element> {
    let decay = transform.weightDecayMode == .coupled ? transform.weightDecay : 0
    // Clipping would bend the curvature away, so that comes of the bare gradient.
    let slope = { @Sendable (point: Vector) in
      DenseVector(function.gradient(point.parameters(count)))
    }
    dimension = count
    lowest = { function.lowestValue }
    value = {
      let parameters = $0.parameters(count)
      return function.value(parameters) + transform.bowl(parameters)
    }
    gradient = { transform.transformed(slope($0), at: $0) }
    matrix = nil
    curvature = { point, direction in
      // The square root of the smallest difference from 1: half the digits go into the difference.
      let length =
        Double(Element.ulpOfOne).squareRoot() / max(direction.norm, .leastNormalMagnitude)
      let change = slope(point + length * direction) - slope(point - length * direction)
      return change.dot(direction) / (2 * length) + decay * direction.dot(direction)
    }
  }
}

extension Oracle {
  /// What a step knows of a function whose value it was given, and which it asks for nothing else.
  init(value: Double, lowest: Double?) {
    dimension = 1
    self.lowest = { lowest }
    self.value = { _ in value }
    gradient = { _ in .zero }
    matrix = nil
    curvature = { _, _ in 0 }
  }
}

extension Hessian {
  /// The second derivative along a vector, p · Hp.
  fileprivate func along(_ vector: Point) -> Double {
    vector.dot(Point(xx * vector.x + xy * vector.y, xy * vector.x + yy * vector.y))
  }
}
