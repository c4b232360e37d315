/// An update rule with its settings, ready to run; what kind of rule it is no longer shows.
public struct ConfiguredOptimizer: Sendable {
  /// The largest η·λ for which the rule is stable on a quadratic of curvature λ, where one is known.
  package let stabilityLimit: Double?
  /// The same for η·(λmax + w) where weight decay w goes through the gradient, which adds w to every
  /// curvature; nil with clipping, and where the decay acts beside the step.
  package let decayedLimit: (limit: Double, decay: Double)?

  /// What to watch for while the rule runs, in one sentence.
  package let watchFor: String

  /// What the second point is that the rule keeps beside θ, such as "average"; nil where none.
  package let auxiliaryIterateName: String?

  /// The rows of data in each gradient of its runs; 0 is what their plan says.
  let batch: Int

  /// Whether the rule's first rate belongs to it, so that others are tried only where it fails.
  let isRateConventional: Bool

  /// The rule with its settings alone, to run inside another one.
  let inner: InnerRule

  private let findObstacle: @Sendable (Point, any Objective) -> String?
  private let own: @Sendable (_ scheduled: Double, _ step: Int) -> Double
  /// The rate and the settings for a function whose curvatures round its minimum are known.
  let tuning: @Sendable (Curvatures) -> Recommendation?

  private let first: @Sendable (_ descent: Double, _ reach: Double) -> Double
  private let start: @Sendable (Plan) -> Run
  private let continuation: @Sendable (Run, Plan) -> Run
  private let explain: @Sendable (Plan, StepExplainer?) -> StepExplainer
  private var floats: Stepping<Float>?
  private var doubles: Stepping<Double>?

  /// Makes what takes the steps of n parameters, from their start and the rate of the first step; nil where
  /// a rule inside it stays in the plane.
  typealias Stepping<Element: ParameterScalar> =
    @Sendable (_ start: ParameterArray<Element>, _ rate: Double) -> ParameterStepper<Element>?

  /// Makes a rule of one's own ready to run in the plane.
  ///
  /// - Parameters:
  ///   - rule: the rule with its settings.
  ///   - transform: clipping and weight decay; unless given, those the rule has by default.
  public init<Rule: Optimizer>(_ rule: Rule, transform: GradientTransform? = nil)
  where Rule.Vector == Point {
    var configured = ConfiguredRule<Rule>()
    configured.rule = rule
    if let transform { configured.transform = transform }
    self.init(configured)
  }

  init<Rule: Optimizer>(_ configured: ConfiguredRule<Rule>) {
    watchFor = Rule.watchFor
    batch = configured.batch
    isRateConventional = Rule.isRateConventional
    auxiliaryIterateName = Rule.auxiliaryIterateName
    inner = InnerRule(configured.rule)
    // Clipping bounds the step and weight decay adds a curvature of its own: the bare rule's limit
    // says nothing about either.
    stabilityLimit = configured.transform.isIdle ? configured.rule.stabilityLimit : nil
    let transform = configured.transform
    decayedLimit =
      transform.clip == .none
        && (transform.weightDecay == 0 || transform.weightDecayMode == .coupled)
      ? configured.rule.stabilityLimit.map { ($0, transform.weightDecay) } : nil
    findObstacle = { point, objective in
      let function = StepFunction(objective)
      let oracle = Oracle(function, of: objective, configured.transform)
      let gradient = configured.transform.transformed(objective.gradient(at: point), at: point)
      return configured.rule.obstacle(at: point, gradient: gradient, on: oracle)
    }
    own = { configured.rule.ownRate($0, at: $1) }
    first = { configured.rule.initialRate(descent: $0, reach: $1) }
    tuning = { configured.rule.tuning(to: $0) }
    start = { Run(configured, $0) }
    continuation = { Run(configured, $1, continuing: $0) }
    explain = { StepExplainer(configured, $0, continuing: $1) }
  }

  /// The same, with what takes the steps of n parameters.
  init<Rule: Optimizer>(
    _ configured: ConfiguredRule<Rule>, _ floats: @escaping Stepping<Float>,
    _ doubles: @escaping Stepping<Double>
  ) {
    self.init(configured)
    self.floats = floats
    self.doubles = doubles
  }

  /// The rule at work on n parameters of a function of one's own.
  ///
  /// - Parameters:
  ///   - start: θ before the first step.
  ///   - rate: η of the first step.
  /// - Returns: nil for a rule of the plane alone, such as Newton's method.
  public func stepper(from start: ParameterArray<Float>, rate: Double) -> ParameterStepper<Float>? {
    floats?(start, rate)
  }

  /// Whether the rule takes steps of n parameters; Newton's method, for one, stays in the plane.
  package var takesParameters: Bool { doubles != nil }

  /// The same in double precision.
  public func stepper(
    from start: ParameterArray<Double>, rate: Double
  ) -> ParameterStepper<Double>? {
    doubles?(start, rate)
  }

  /// Why the optimizer takes no step from a point of an objective, in words; nil where it takes one.
  package func obstacle(at point: Point, of objective: any Objective) -> String? {
    findObstacle(point, objective)
  }

  /// A run of this optimizer, at its start.
  public func run(_ plan: Plan) -> Run {
    start(plan)
  }

  /// A run that goes on from where another one stands, with its path and its noise.
  ///
  /// The optimizer keeps its memory where the other run was of the same kind, whatever its settings;
  /// else it begins with none, as at a start. A run that has diverged cannot go on.
  package func run(_ plan: Plan, continuing other: Run) -> Run {
    continuation(other, plan)
  }

  /// What takes the steps of a run of this optimizer apart, and those of the run it goes on from.
  package func explainer(_ plan: Plan, continuing other: StepExplainer?) -> StepExplainer {
    explain(plan, other)
  }

  /// What takes the steps of a run of this optimizer apart, each into its named beats.
  public func explainer(_ plan: Plan) -> StepExplainer { explain(plan, nil) }

  /// The rate a step goes by: the scheduled one, or what the rule lets it fall to.
  func rate(_ scheduled: Double, at step: Int) -> Double { own(scheduled, step) }

  /// The rate the rule itself would begin with on the objective.
  func guessedRate(on objective: any Objective) -> Double {
    first(objective.descentRate, objective.region.width)
  }
}
