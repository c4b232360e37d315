/// Everything about a run but the update rule: the function, the start, the rate, the gradients.
public struct Plan: Sendable {
  /// The function that is minimized.
  public var objective: any Objective
  /// The first point; its second coordinate is 0 for a function of one variable.
  public var start: Point
  /// η before the schedule.
  public var learningRate: Double
  /// What η is multiplied by, step by step.
  public var schedule: any Schedule
  /// The number of steps, at least 1.
  public var horizon: Int
  /// Where the gradients of the steps come from.
  public var gradients: GradientSource
  /// The seed of whatever the gradients leave to chance.
  ///
  /// Runs with the same seed meet the same chance, step by step.
  public var seed: UInt64
  /// The rates of the steps before those the plan is for, where a run went on from another one.
  package var earlierRates: [Rates] = []

  /// The rates of the steps before a fork.
  package struct Rates: Sendable {
    /// The step from which others hold.
    package let end: Int
    let learningRate: Double
    let schedule: any Schedule

    /// Takes the rates of a plan as those of the steps before `end`.
    package init(of plan: Plan, before end: Int) {
      self.end = end
      learningRate = plan.learningRate
      schedule = plan.schedule
    }
  }

  /// Makes a plan; without a schedule the rate is constant.
  public init(
    objective: any Objective, start: Point, learningRate: Double,
    schedule: (any Schedule)? = nil, horizon: Int, gradients: GradientSource = .exact,
    seed: UInt64 = 0
  ) {
    self.objective = objective
    self.start = start
    self.learningRate = learningRate
    self.schedule = schedule ?? Constant()
    self.horizon = horizon
    self.gradients = gradients
    self.seed = seed
  }

  /// The multiplier of the schedule at a step, counted from 0, of those the plan is for.
  func multiplier(at step: Int) -> Double { schedule.multiplier(at: step) }

  /// The scheduled rate of a step, counted from 0.
  public func rate(at step: Int) -> Double {
    guard let earlier = earlierRates.first(where: { step < $0.end }) else {
      return learningRate * schedule.multiplier(at: step)
    }
    return earlier.learningRate * earlier.schedule.multiplier(at: step)
  }
}
