/// What becomes of a run within its horizon, as a map of many runs shows it.
package struct RunOutcome: Hashable, Sendable {
  /// What became of it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Its loss came within the tolerance of the lowest value.
    case arrived
    /// It rests at a minimum that is not the lowest.
    case otherMinimum = "other_minimum"
    /// It goes round the same points for ever.
    case limitCycle = "limit_cycle"
    /// It had not arrived at the horizon, and moves on.
    case moving
    /// Its loss went beyond `largestLoss`, or was no number.
    case diverged
  }

  package let kind: Kind
  /// The step of the arrival or the divergence; the last one computed for all others.
  package let step: Int
  /// f after that step; infinite where it is no finite number.
  package let loss: Double

  /// A run whose loss is not at most this has diverged.
  package static let largestLoss = 1e12
}

extension RunOutcome {
  /// Follows a run until it arrives or diverges, at most to its horizon.
  ///
  /// Arrived is the first step k from 0 on with f(θₖ) − f* < tolerance; diverged the first before that with
  /// f(θₖ) > 10¹², or no number.
  ///
  /// - Parameters:
  ///   - optimizer: the rule with its settings.
  ///   - plan: everything else.
  ///   - tolerance: how far above the lowest value f may be.
  ///   - lowest: the lowest value of the function; nil where none is known, then nothing arrives.
  package init(
    of optimizer: ConfiguredOptimizer, _ plan: Plan, tolerance: Double, lowest: Double?
  ) {
    let objective = plan.objective
    var run = optimizer.run(plan)
    var judged = 0
    while true {
      let points = run.path.points
      for step in judged..<points.count {
        let loss = objective.value(at: points[step])
        guard loss <= Self.largestLoss else {
          self.init(kind: .diverged, step: step, loss: .infinity)
          return
        }
        if let lowest, loss - lowest < tolerance {
          self.init(kind: .arrived, step: step, loss: loss)
          return
        }
      }
      judged = points.count
      guard !run.hasDiverged else {
        self.init(kind: .diverged, step: judged, loss: .infinity)
        return
      }
      guard !run.isComplete else { break }
      run.advance(by: Self.blockLength)
    }
    let points = run.path.points
    self.init(
      kind: Self.kind(of: points, on: objective), step: judged - 1,
      loss: objective.value(at: points[judged - 1]))
  }

  /// The steps between two looks at the loss.
  private static let blockLength = 64

  /// What a run does that has neither arrived nor diverged.
  private static func kind(of points: [Point], on objective: any Objective) -> Kind {
    let scale = max(objective.region.width, objective.region.height)
    let last = points[points.count - 1]
    if objective.minima.contains(where: {
      $0.kind != .global && ($0.point - last).norm < 1e-3 * scale
    }),
      points.suffix(8).allSatisfy({ ($0 - last).norm < 1e-3 * scale })
    {
      return .otherMinimum
    }
    return hasPeriod(points, scale: scale) ? .limitCycle : .moving
  }

  /// The longest period that is told from wandering.
  private static let longestPeriod = 16

  /// Whether the last points come again and again after some steps, and are not all the same.
  private static func hasPeriod(_ points: [Point], scale: Double) -> Bool {
    let last = points.count - 1
    guard last >= longestPeriod else { return false }
    func distance(_ step: Int, _ period: Int) -> Double {
      (points[step] - points[step - period]).norm
    }
    guard (0..<longestPeriod).contains(where: { distance(last - $0, 1) > 1e-4 * scale }) else {
      return false
    }
    // The last half of a short run shows it, twice at least; of a longer one the last 32 steps.
    let shown = min(2 * longestPeriod, last / 2)
    return (2...longestPeriod).contains { period in
      shown >= 2 * period
        && (0..<shown).allSatisfy { distance(last - $0, period) < 1e-6 * scale }
    }
  }
}
