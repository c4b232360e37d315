/// AdamW: Adam with decoupled weight decay instead of inside the gradient.
///
///     θ ← θ − η λ θ − (the Adam step of the undecayed gradient)
///
/// Source: I. Loshchilov, F. Hutter, Decoupled weight decay regularization, 2019. The paper scales λ
/// by the schedule alone; here, as in PyTorch, Optax and Keras, by the scheduled rate.
struct AdamW<Vector: ParameterVector>: ElementwiseOptimizer {
  var base = Adam<Vector>()

  init() {}

  typealias Slots = Adam<Vector>.Slots
  typealias Scalars = Adam<Vector>.Scalars

  mutating func setMomentum(_ momentum: Double) { base.setMomentum(momentum) }

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
    "The path of Adam, with a steady pull towards 0 that no root divides."
  }

  /// Decoupled decay of 0.01, PyTorch's default; Optax has 1e-4 and Keras 0.004.
  static var defaultTransform: GradientTransform { .decoupled(0.01) }

  func initialRate(descent: Double, reach: Double) -> Double {
    base.initialRate(descent: descent, reach: reach)
  }

  static var name: String { "adamw" }
  static var summary: String { "Adam with decoupled weight decay" }
  static var source: String {
    "I. Loshchilov, F. Hutter, Decoupled weight decay regularization, 2019"
  }

  static var settings: [Setting<Self>] {
    Adam<Vector>.settings.map { $0.lifted(through: \.base) }
  }
}
