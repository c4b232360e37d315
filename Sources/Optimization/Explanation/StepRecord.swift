/// One step of a rule as it happened: what the rule was given, and what it made of it.
public struct StepRecord<Vector: ParameterVector, State: Sendable>: Sendable {
  /// θ before the step.
  public let position: Vector
  /// g, as the rule saw it.
  public let gradient: Vector
  /// How g came about, as in "∇f(θ)".
  public let gradientFormula: String
  /// η of this step.
  public let rate: Double
  /// What the rule remembered before the step.
  public let before: State
  /// What the rule remembered after it.
  public let after: State
  /// θ after the rule's step.
  public let next: Vector
  /// The function as the step met it.
  public let oracle: Oracle<Vector>

  /// Records a step, such as that of a rule that runs inside another one.
  ///
  /// - Parameters:
  ///   - position: θ before the step.
  ///   - gradient: g, as the rule saw it.
  ///   - gradientFormula: how g came about, as in "∇f(θ)".
  ///   - rate: η of this step.
  ///   - before: what the rule remembered before the step.
  ///   - after: what it remembered after it.
  ///   - next: θ after the rule's step.
  ///   - oracle: the function as the step met it.
  public init(
    position: Vector, gradient: Vector, gradientFormula: String, rate: Double, before: State,
    after: State, next: Vector, oracle: Oracle<Vector>
  ) {
    self.position = position
    self.gradient = gradient
    self.gradientFormula = gradientFormula
    self.rate = rate
    self.before = before
    self.after = after
    self.next = next
    self.oracle = oracle
  }
}

extension StepRecord {
  /// The beat that most rules begin with: g as an arrow, and how it came about.
  public var gradientBeat: Beat<Vector> {
    Beat(
      "the gradient", "g = \(gradientFormula)",
      gradient == .zero
        ? "a gradient of 0: the point is level" : "the gradient at the point; it points uphill",
      [.gradient("g", gradient)])
  }

  /// The beat with the rule's whole step, which shows where it will lead.
  public func lastBeat(
    _ title: String, _ formula: String, _ caption: String, _ quantities: [StepQuantity<Vector>]
  ) -> Beat<Vector> {
    Beat(title, formula, caption, quantities, landing: .ghost(next))
  }

  /// The rate in a caption, as in "η = 0.1".
  public var rateText: String { "η = \(NumberText.figure(rate, significantDigits: 4))" }
}
