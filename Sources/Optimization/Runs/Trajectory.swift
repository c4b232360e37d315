/// A run as data: for every recorded step the point, the loss, the gradient norm and the rate.
///
/// The loss and the gradient norm are those of the function itself, without noise and weight decay.
package struct Trajectory: Sendable {
  /// The points; the first is the start.
  package private(set) var points: [Point]
  /// The average or the slow weights at each of these, where the rule keeps a second point.
  package private(set) var auxiliaryIterates: [Point]?
  /// f at each point; all finite.
  package private(set) var losses: [Double]
  /// ‖∇f‖ at each point; all finite.
  package private(set) var gradientNorms: [Double]
  /// The steps from one entry to the next; 1 unless the run is very long.
  package let stride: Int
  /// The last step, counted from 0 for the start, at which point and loss are finite.
  package private(set) var lastStep: Int
  /// Whether the step after the last one would leave the finite numbers.
  package private(set) var hasDiverged: Bool
  /// The point after the last one, where the function or its gradient is no number there; nil where
  /// the run did not end so.
  package private(set) var undefinedPoint: Point?
  /// Whether the run was computed to its end.
  package let isComplete: Bool

  private let plan: Plan
  private let rateChanges: [Track.RateChange]

  /// Measures what a run has passed so far, with the rates of another plan where one is given.
  package init(_ run: Run, rates: Plan? = nil) {
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
    let known = run.losses
    for (index, point) in points.enumerated() {
      let loss = known.indices.contains(index) ? known[index] : plan.objective.value(at: point)
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
  package func step(at index: Int) -> Int {
    min(index * stride, lastStep)
  }

  /// The place of a step in the arrays: the entry at or before it.
  package func index(at step: Int) -> Int {
    step >= lastStep ? points.count - 1 : max(0, step) / stride
  }

  /// The point after the given number of steps; the last one beyond the end.
  package func point(at step: Int) -> Point { points[index(at: step)] }

  /// f after the given number of steps; the last one beyond the end.
  package func loss(at step: Int) -> Double { losses[index(at: step)] }

  /// The second point after the given number of steps; nil where the rule keeps none.
  package func auxiliaryIterate(at step: Int) -> Point? { auxiliaryIterates?[index(at: step)] }

  /// f at the second point after the given number of steps; nil where the rule keeps none.
  package func auxiliaryLoss(at step: Int) -> Double? {
    auxiliaryIterate(at: step).map { plan.objective.value(at: $0) }
  }

  /// ‖∇f‖ after the given number of steps; the last one beyond the end.
  package func gradientNorm(at step: Int) -> Double { gradientNorms[index(at: step)] }

  /// The rate used by the step after the given one.
  package func learningRate(at step: Int) -> Double {
    let factor = rateChanges.last { $0.step <= step }?.factor ?? 1
    return plan.rate(at: step) * factor
  }
}

/// Steps of a run worth jumping to.
extension Trajectory {
  /// The first step that raised the loss: where the run went past the lowest point of its way.
  package var firstOvershoot: Int? {
    losses.indices.dropFirst().first { losses[$0] > losses[$0 - 1] }.map(step(at:))
  }

  /// The first step with the lowest loss among those up to a step.
  package func bestStep(upTo step: Int = .max) -> Int {
    let shown = losses.indices.prefix(index(at: step) + 1)
    return shown.min { losses[$0] < losses[$1] }.map(self.step(at:)) ?? 0
  }

  /// The first step whose loss is less than `tolerance` above the lowest value of the function.
  package func firstStep(within tolerance: Double, of lowest: Double) -> Int? {
    losses.firstIndex { $0 - lowest < tolerance }.map(step(at:))
  }
}
