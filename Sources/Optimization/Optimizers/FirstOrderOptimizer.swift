/// A rule that needs nothing of the function but one gradient a step.
public protocol FirstOrderOptimizer: Optimizer {
  /// Moves the position by one step.
  ///
  /// - Parameters:
  ///   - position: θ, on return the next one.
  ///   - state: what the rule remembers, on return updated.
  ///   - gradient: g at the position, after noise, clipping and coupled weight decay.
  ///   - rate: η, the scheduled learning rate of this step.
  func step(_ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double)
}

extension FirstOrderOptimizer {
  public static var asksTheOracle: Bool { false }

  @inline(__always)
  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    step(&position, &state, gradient: gradient, rate: rate)
  }
}
