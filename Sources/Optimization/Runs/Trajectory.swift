/// A run as data: for every recorded step the point, the loss, the gradient norm and the rate.
///
/// The loss and the gradient norm are those of the function itself, without noise and weight decay.
public struct Trajectory: Sendable {
  /// The points; the first is the start.
  public private(set) var points: [Point]
  /// The average or the slow weights at each of these, where the rule keeps a second point.
  public private(set) var auxiliaryIterates: [Point]?
  /// f at each point; all finite.
  public private(set) var losses: [Double]
  /// ‖∇f‖ at each point; all finite.
  public private(set) var gradientNorms: [Double]
  /// The steps from one entry to the next; 1 unless the run is very long.
  public let stride: Int
  /// The last step, counted from 0 for the start, at which point and loss are finite.
  public private(set) var lastStep: Int
  /// Whether the step after the last one would leave the finite numbers.
  public private(set) var hasDiverged: Bool
  /// The point after the last one, where the function or its gradient is no number there; nil where
  /// the run did not end so.
  public private(set) var undefinedPoint: Point?
  /// Whether the run was computed to its end.
  public let isComplete: Bool

  private let plan: Plan
  private let rateChanges: [Track.RateChange]

  /// Measures what a run has passed so far, with the rates of another plan where one is given.
  public init(_ run: Run, rates: Plan? = nil) {
    plan = rates ?? run.plan
    rateChanges = run.rateChanges
    stride = run.path.stride
    points = run.path.points
    auxiliaryIterates = run.auxiliaryPath?.points
    losses = []
    gradientNorms = []
    losses.reserveCapacity(points.count)
    gradientNorms.reserveCapacity(points.count)
    hasDiverged = run.hasDiverged
    isComplete = run.isComplete
    lastStep = run.path.steps
    // The latest point of a thinned path may lie between two recorded ones.
    if lastStep % stride != 0 {
      points.append(run.path.latest)
      if let latest = run.auxiliaryPath?.latest { auxiliaryIterates?.append(latest) }
    }
    for (index, point) in points.enumerated() {
      let loss = plan.objective.value(at: point)
      let norm = plan.objective.gradient(at: point).norm
      // The start stays whatever it is; an experiment refuses one without a finite value.
      guard index == 0 || (loss.isFinite && norm.isFinite) else {
        lastStep = step(at: index - 1)
        points.removeLast(points.count - index)
        auxiliaryIterates = auxiliaryIterates.map { Array($0.prefix(index)) }
        hasDiverged = true
        undefinedPoint = loss.isNaN || norm.isNaN ? point : nil
        break
      }
      losses.append(loss)
      gradientNorms.append(norm)
    }
  }

  /// The step of an entry of the arrays.
  public func step(at index: Int) -> Int {
    min(index * stride, lastStep)
  }

  /// The place of a step in the arrays: the entry at or before it.
  public func index(at step: Int) -> Int {
    step >= lastStep ? points.count - 1 : max(0, step) / stride
  }

  /// The point after the given number of steps; the last one beyond the end.
  public func point(at step: Int) -> Point { points[index(at: step)] }

  /// f after the given number of steps; the last one beyond the end.
  public func loss(at step: Int) -> Double { losses[index(at: step)] }

  /// The second point after the given number of steps; nil where the rule keeps none.
  public func auxiliaryIterate(at step: Int) -> Point? { auxiliaryIterates?[index(at: step)] }

  /// f at the second point after the given number of steps; nil where the rule keeps none.
  public func auxiliaryLoss(at step: Int) -> Double? {
    auxiliaryIterate(at: step).map { plan.objective.value(at: $0) }
  }

  /// ‖∇f‖ after the given number of steps; the last one beyond the end.
  public func gradientNorm(at step: Int) -> Double { gradientNorms[index(at: step)] }

  /// The rate used by the step after the given one.
  public func learningRate(at step: Int) -> Double {
    let factor = rateChanges.last { $0.step <= step }?.factor ?? 1
    return plan.rate(at: step) * factor
  }
}
