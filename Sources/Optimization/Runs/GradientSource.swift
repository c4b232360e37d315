/// Where the gradient of a step comes from: what every run of an experiment is given alike.
public enum GradientSource: Hashable, Sendable {
  /// ∇f itself.
  case exact
  /// ∇f with normal noise of the standard deviation σ, at least 0, on every component.
  case noise(deviation: Double)
  /// The gradient over a batch of rows of data; ∇f itself for a function without data.
  case batch(Batching)

  /// Whether every gradient is ∇f itself.
  public var isExact: Bool {
    switch self {
    case .exact: true
    case .noise(let deviation): deviation == 0
    case .batch: false
    }
  }

  /// What the steps of one run draw their gradients from, in a sequence that the seed decides.
  func sampler(for objective: any Objective, seed: UInt64) -> any GradientSampler {
    switch self {
    case .exact: ExactGradients()
    case .noise(let deviation):
      NormalNoise(deviation: deviation, dimension: type(of: objective).dimension, seed: seed)
    case .batch(let batching):
      if let sampled = objective as? any SampledObjective {
        BatchGradients(batching, of: sampled, seed: seed)
      } else {
        ExactGradients()
      }
    }
  }
}
