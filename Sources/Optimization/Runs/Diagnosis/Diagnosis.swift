/// Finds out what became of a run from the points it passed, and what it is doing at each of them.
///
/// Both depend on the run and the function alone, never on what is drawn of the plane.
package struct Diagnosis: Sendable {
  /// A gradient below this length counts as vanished, on a function whose gradients begin above 1.
  package static let gradientTolerance = 1e-6

  /// What became of the run.
  package let status: RunStatus

  let trajectory: Trajectory
  /// What the last steps show at every so many entries, and the words that hold there.
  private let readings: [Behavior]
  private let course: VerdictHysteresis
  private let readingStride: Int
  private let reader: RateReader

  /// The most readings of a run are twice as many: a longer one is read at some of its entries only.
  private static let readingCount = 512

  /// Diagnoses a trajectory under a plan.
  ///
  /// - Parameters:
  ///   - trajectory: the run as far as it was computed.
  ///   - plan: what the run was made under.
  ///   - optimizer: the rule that made the steps.
  package init(_ trajectory: Trajectory, of plan: Plan, by optimizer: ConfiguredOptimizer) {
    self.trajectory = trajectory
    reader = RateReader(plan: plan, trajectory: trajectory, optimizer: optimizer)
    let run = RunReader(reader)
    let stride = max(1, trajectory.points.count / Self.readingCount)
    readingStride = stride
    readings = Swift.stride(from: 0, to: trajectory.points.count, by: stride).map(run.reading)
    course = VerdictHysteresis(readings.map(\.kind))
    status = run.status(Self.behavior(readings, course, at: readings.count - 1))
  }

  /// What the run is doing at a step, in a word that is held for some steps.
  ///
  /// Beyond the last step it is what became of the run. The recorded points of a very long run lie
  /// several steps apart, so what happens between them stays unseen.
  package func behavior(at step: Int) -> Behavior {
    guard !(trajectory.hasDiverged && step > trajectory.lastStep) else {
      let margin = margin(at: trajectory.lastStep).flatMap { $0.isExceeded ? $0 : nil }
      return status.kind == .undefined ? .undefined : .overflowed(margin)
    }
    return Self.behavior(readings, course, at: trajectory.index(at: step) / readingStride)
  }

  /// The word that holds at a reading, with the latest figure that was read while it held.
  private static func behavior(
    _ readings: [Behavior], _ course: VerdictHysteresis, at place: Int
  ) -> Behavior {
    let (kind, since) = course.kind(at: place)
    return readings[since...place].last { $0.kind == kind } ?? readings[since]
  }

  /// η·λmax at a step beside the rule's limit, where one is known.
  package func margin(at step: Int) -> StabilityMargin? {
    let step = min(max(0, step), trajectory.lastStep)
    return reader.margin(at: step, trajectory.point(at: step))
  }
}
