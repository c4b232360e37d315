import Optimization

// What Documentation/library.md shows, word for word: what a package that depends on this one can
// write.

struct Bathtub: SurfaceFormula {
  // f(x, y) = ½ x² + 2 y²
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    0.5 * x.squared + 2 * y.squared
  }
}

struct Swing: CurveFormula {
  // f(x) = x cos(x / 2)
  func value<Number: Scalar>(_ x: Number) -> Number { x * .cos(0.5 * x) }
}

struct SoftSign<Vector: ParameterVector>: ElementwiseOptimizer {
  typealias State = SlotState<Void, Void>

  // θ ← θ − η g / (1 + |g|)
  func step(
    _ position: inout Vector, _ slots: inout Void, gradient: Vector, _ scalars: Void, rate: Double
  ) {
    position = position - rate * gradient / (gradient.magnitudes + 1)
  }
}

struct Drag<Vector: ParameterVector>: ElementwiseOptimizer {
  typealias State = SlotState<Vector, Void>
  var share = 0.9

  // v ← β v + g      θ ← θ − η v
  func initialSlots(at start: Vector, rate: Double) -> Vector { .zero }

  func step(
    _ position: inout Vector, _ velocity: inout Vector, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    velocity = share * velocity + gradient
    position = position - rate * velocity
  }
}

extension SoftSign {
  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [
      step.gradientBeat,
      step.lastBeat(
        "softened", "Δθ = −η g / (1 + |g|)", "\(step.rateText) at most in every direction",
        [.step("Δθ", step.next - step.position)]),
    ]
  }
}

struct EveryTenthHalves: Schedule {
  func multiplier(at step: Int) -> Double { 1 / Double(1 << (step / 10)) }
}

enum Examples {
  static func stepCatalogRule() -> Point? {
    let entry = Catalog.optimizer(named: "momentum")
    guard let momentum = entry?.product(["momentum": .number(0.5)]) else { return nil }
    var run = momentum.run(
      Plan(objective: Bathtub(), start: Point(4, 1), learningRate: 0.1, horizon: 100))
    run.advance(by: 2)
    return run.path.latest  // (3.04, 0.16)
  }

  static func stepOwnRule() -> [Point] {
    let rule = ConfiguredOptimizer(SoftSign())
    var run = rule.run(
      Plan(
        objective: Bathtub(), start: Point(4, 1), learningRate: 0.1,
        schedule: EveryTenthHalves(), horizon: 100))
    run.advance()
    return run.path.points
  }

  static func explainOwnRule() -> [String] {
    var explainer = ConfiguredOptimizer(SoftSign()).explainer(
      Plan(objective: Bathtub(), start: Point(4, 1), learningRate: 0.1, horizon: 100))
    let explanation = explainer.explanation(of: 0)
    return explanation?.beats.map(\.title) ?? []  // the gradient, softened, the move
  }

  static func stepTypedFunction() throws -> Point {
    let function = try TypedFunction("x^2 + 3 sin(y)^2").objective
    return function.gradient(at: Point(1, 0))  // (2, 0)
  }

  static func trainParameters(gradient: ParameterArray<Float>) -> [Float]? {
    var weights = ParameterArray<Float>(repeating: 1, count: gradient.count)
    let adam = Catalog.optimizer(named: "adam")?.product()
    guard let stepper = adam?.stepper(from: weights, rate: 0.001) else { return nil }
    for _ in 1...10 { stepper.step(&weights, gradient: gradient, rate: 0.001) }
    return weights.elements
  }

  static func trainParametersByOwnRule(gradient: ParameterArray<Float>) -> [Float] {
    var weights = ParameterArray<Float>(repeating: 1, count: gradient.count)
    let stepper = ParameterStepper(SoftSign(), at: weights, rate: 0.1)
    stepper.step(&weights, gradient: gradient, rate: 0.1)
    return weights.elements
  }
}
