/// Nesterov's accelerated gradient, in the form of PyTorch, Optax and Keras.
///
///     accumulate   v ← μ v + g      θ ← θ − η (g + μ v)
///     velocity     v ← μ v − η g    θ ← θ + μ v − η g
///
/// The gradient is taken at θ, which is the look-ahead point of Sutskever's form: the two are the
/// same sequence, shifted by μ v.
/// Source: Y. Nesterov, A method of solving a convex programming problem with convergence rate
/// O(1/k²), 1983; I. Sutskever, J. Martens, G. Dahl, G. Hinton, On the importance of
/// initialization and momentum in deep learning, 2013.
struct Nesterov<Vector: ParameterVector>: ElementwiseOptimizer {
  var base: Momentum<Vector>

  init() {
    base = Momentum()
    base.nesterov = true
  }

  typealias Slots = Momentum<Vector>.Slots
  typealias Scalars = Momentum<Vector>.Scalars

  mutating func setMomentum(_ momentum: Double) { base.momentum = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    base.initialSlots(at: start, rate: rate)
  }

  func initialScalars(rate: Double) -> Scalars {
    base.initialScalars(rate: rate)
  }

  func advance(_ scalars: inout Scalars, rate: Double) {
    base.advance(&scalars, rate: rate)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector,
    _ scalars: Scalars, rate: Double
  ) {
    base.step(&position, &slots, gradient: gradient, scalars, rate: rate)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    base.beats(of: step)
  }

  static var watchFor: String {
    "Like momentum, but the look ahead brakes it earlier: fewer and smaller swings."
  }

  var stabilityLimit: Double? { base.stabilityLimit }

  func initialRate(descent: Double, reach: Double) -> Double {
    base.initialRate(descent: descent, reach: reach)
  }

  func tuning(to curvatures: Curvatures) -> Recommendation? { base.tuning(to: curvatures) }

  static var name: String { "nesterov" }
  static var aliases: [String] { ["nag"] }
  static var summary: String { "momentum that looks ahead, so it brakes earlier" }
  static var source: String {
    "Y. Nesterov, A method of solving a convex programming problem with convergence rate O(1/k²), "
      + "1983"
  }

  static var settings: [Setting<Self>] {
    Momentum<Vector>.settings.map { $0.lifted(through: \.base) }
  }
}
