/// A rule at work on n parameters, with what it remembers; its type no longer shows.
///
/// A class, because it holds several numbers for every parameter, which are changed where they are.
public final class ParameterStepper<Element: ParameterScalar> {
  /// Whether the rule asks for the function, beside the gradient of the step: for values, or further
  /// gradients.
  public let asksForValues: Bool

  /// Whether every parameter moves by its own gradient alone, so that what is stepped together moves as
  /// each would by itself.
  let isSeparable: Bool

  /// How many independent starts the parameters belong to, each of as many variables.
  var starts = 1 {
    didSet { inner?.starts = starts }
  }

  private var inner: ParameterStepper?
  private let advance:
    (
      _ parameters: inout ParameterArray<Element>, _ gradient: ParameterArray<Element>,
      _ rate: Double, _ function: ParameterFunction<Element>?, _ starts: Int
    ) -> Void
  private let takeApart:
    (
      _ index: Int, _ parameters: ParameterArray<Element>, _ gradient: ParameterArray<Element>,
      _ rate: Double, _ function: ParameterFunction<Element>?, _ starts: Int
    ) -> ParameterParts
  private let pace: (_ momentum: Double?) -> Void
  private let duplicate: () -> ParameterStepper

  /// Puts a rule of one's own to work.
  ///
  /// - Parameters:
  ///   - rule: the rule with its settings, over eight parameters at a time.
  ///   - transform: clipping and weight decay; unless given, those the rule has by default.
  ///   - start: θ before the first step.
  ///   - rate: η of the first step.
  public convenience init<Rule: ElementwiseOptimizer>(
    _ rule: Rule, transform: GradientTransform? = nil, at start: ParameterArray<Element>,
    rate: Double
  ) where Rule.Vector == SIMD8<Element> {
    self.init(rule, transform ?? Rule.defaultTransform, at: start, rate: rate)
  }

  /// Erases a rule where its type is known, so that its loop is compiled for it.
  convenience init<Rule: ElementwiseOptimizer>(
    _ rule: Rule, _ transform: GradientTransform, at start: ParameterArray<Element>, rate: Double
  ) where Rule.Vector == SIMD8<Element> {
    self.init(ElementwiseStepper<Rule, Element>(rule, transform, at: start, rate: rate))
  }

  private init<Rule: ElementwiseOptimizer>(_ stepper: ElementwiseStepper<Rule, Element>) {
    let transform = stepper.transform
    asksForValues = Rule.asksTheOracle
    isSeparable =
      Rule.Sums.self == NoSums.self && !Rule.asksTheOracle && transform.isSeparable
    var stepper = stepper
    pace = { stepper.setMomentum($0) }
    duplicate = { ParameterStepper(stepper) }
    func problem(
      _ parameters: ParameterArray<Element>, _ function: ParameterFunction<Element>?, _ starts: Int
    ) -> ProblemSummary {
      var problem = ProblemSummary(dimension: parameters.count / starts)
      if Rule.asksTheOracle {
        problem.value = function.map { $0.value(parameters) + transform.bowl(parameters) }
        problem.lowestValue = function?.lowestValue
      }
      return problem
    }
    advance = { parameters, gradient, rate, function, starts in
      stepper.step(
        &parameters, gradient: gradient, rate: rate, of: problem(parameters, function, starts))
    }
    takeApart = { index, parameters, gradient, rate, function, starts in
      stepper.parts(
        of: index, parameters, gradient: gradient, rate: rate,
        of: problem(parameters, function, starts))
    }
  }

  /// Erases a rule that needs the vector as a whole, and its function.
  convenience init<Rule: Optimizer>(
    _ rule: Rule, _ transform: GradientTransform, at start: ParameterArray<Element>, rate: Double
  ) where Rule.Vector == DenseVector<Element> {
    self.init(DenseStepper<Rule, Element>(rule, transform, at: start, rate: rate))
  }

  private init<Rule: Optimizer>(_ stepper: DenseStepper<Rule, Element>) {
    asksForValues = true
    isSeparable = false
    var stepper = stepper
    pace = { stepper.setMomentum($0) }
    duplicate = { ParameterStepper(stepper) }
    advance = { parameters, gradient, rate, function, _ in
      guard let function else { preconditionFailure("the rule asks for the function") }
      stepper.step(&parameters, gradient: gradient, rate: rate, on: function)
    }
    takeApart = { index, parameters, gradient, rate, function, _ in
      guard let function else { preconditionFailure("the rule asks for the function") }
      return stepper.parts(of: index, parameters, gradient: gradient, rate: rate, on: function)
    }
  }

  /// Runs a rule ahead and takes it back.
  convenience init(
    _ rule: Lookahead, around inner: ParameterStepper, at start: ParameterArray<Element>
  ) {
    self.init(LookaheadStepper(rule, around: inner, at: start))
  }

  private init(_ stepper: LookaheadStepper<Element>) {
    let inner = stepper.inner
    asksForValues = inner.asksForValues
    isSeparable = inner.isSeparable
    self.inner = inner
    var stepper = stepper
    // As in the plane, where the momentum of an inner rule is its own business.
    pace = { _ in }
    duplicate = { ParameterStepper(stepper.copy()) }
    advance = { parameters, gradient, rate, function, _ in
      stepper.step(&parameters, gradient: gradient, rate: rate, on: function)
    }
    takeApart = { index, parameters, gradient, rate, function, _ in
      stepper.parts(of: index, parameters, gradient: gradient, rate: rate, on: function)
    }
  }

  /// Moves the parameters by one step.
  ///
  /// - Parameters:
  ///   - parameters: θ, on return the next one; as many as there were at first.
  ///   - gradient: ∇f there, before clipping and weight decay, which belong to the rule's settings.
  ///   - rate: η of the step.
  ///   - function: f, for rules that ask for it.
  public func step(
    _ parameters: inout ParameterArray<Element>, gradient: ParameterArray<Element>, rate: Double,
    on function: ParameterFunction<Element>? = nil
  ) {
    precondition(function != nil || !asksForValues, "the rule asks for the function")
    advance(&parameters, gradient, rate, function, starts)
  }

  /// What the next step does to one parameter, taken apart; the rule and its memory stay as they are.
  ///
  /// - Parameters:
  ///   - index: the parameter, counted from 0.
  ///   - parameters: θ.
  ///   - gradient: ∇f there, before clipping and weight decay.
  ///   - rate: η of the step.
  ///   - function: f, for rules that ask for it.
  /// - Returns: the beats, and the parameter after the step.
  func parts(
    of index: Int, _ parameters: ParameterArray<Element>, gradient: ParameterArray<Element>,
    rate: Double, on function: ParameterFunction<Element>? = nil
  ) -> ParameterParts {
    takeApart(index, parameters, gradient, rate, function, starts)
  }

  /// Gives the rule the momentum of the next steps, where a schedule moves it; nil gives it back its own.
  public func setMomentum(_ momentum: Double?) { pace(momentum) }

  /// The same rule with the same memory, which goes on by itself.
  public func copy() -> ParameterStepper {
    let copy = duplicate()
    copy.starts = starts
    return copy
  }
}

/// A function of n parameters to be minimized.
public struct ParameterFunction<Element: ParameterScalar>: Sendable {
  /// f.
  public let value: @Sendable (ParameterArray<Element>) -> Double
  /// ∇f.
  public let gradient: @Sendable (ParameterArray<Element>) -> ParameterArray<Element>
  /// The lowest known value of f; nil where none is known.
  public let lowestValue: Double?

  /// Makes a function of its value and its gradient.
  public init(
    lowestValue: Double? = nil,
    value: @escaping @Sendable (ParameterArray<Element>) -> Double,
    gradient: @escaping @Sendable (ParameterArray<Element>) -> ParameterArray<Element>
  ) {
    self.lowestValue = lowestValue
    self.value = value
    self.gradient = gradient
  }
}

extension GradientTransform {
  /// Whether every coordinate is treated by itself, at the rate of the step.
  fileprivate var isSeparable: Bool {
    clip != .globalNorm && (weightDecay == 0 || weightDecayMode != .scheduled)
  }

  /// λ/2 ‖θ‖², which coupled decay adds to f; else 0.
  func bowl<Element>(_ parameters: ParameterArray<Element>) -> Double {
    weightDecayMode == .coupled && weightDecay > 0
      ? weightDecay / 2 * parameters.squaredNorm : 0
  }
}
