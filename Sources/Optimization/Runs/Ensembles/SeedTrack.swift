/// One run of an ensemble, as far as it is looked at: where it was and how good that was.
///
/// It ends before the first recorded step at which the run is beyond the finite numbers.
package struct SeedTrack: Sendable {
  /// The points at the recorded steps.
  package private(set) var points: [Point] = []
  /// f at these.
  package private(set) var losses: [Double] = []
  /// ‖∇f‖ at these, of the function itself.
  package private(set) var gradientNorms: [Double] = []
  /// The distances to the nearest known minimum; empty for a function without one.
  package private(set) var distances: [Double] = []

  private let minima: [CriticalPoint]
  private var hasEnded = false

  /// Makes a track without a point.
  package init(of objective: any Objective) {
    minima = objective.hasMinimaApart ? objective.minima : []
  }

  /// Takes the point of the next recorded step; nothing more after one whose loss is no finite number.
  package mutating func record(_ point: Point, of objective: any Objective) {
    guard !hasEnded else { return }
    let (loss, norm) = (objective.value(at: point), objective.gradient(at: point).norm)
    guard losses.isEmpty || (loss.isFinite && norm.isFinite) else { return end() }
    points.append(point)
    losses.append(loss)
    gradientNorms.append(norm)
    if !minima.isEmpty { distances.append(minima.distance(to: point)) }
  }

  /// Says that the run has diverged: nothing is recorded from here on.
  package mutating func end() { hasEnded = true }
}

extension SeedTrack {
  /// The tracks of runs that differ in their seed alone, up to eight at a time; nil where the rule cannot
  /// be stepped so, as `LaneRun` says.
  package static func tracks(
    of optimizer: ConfiguredOptimizer, _ plan: Plan, seeds: ArraySlice<UInt64>,
    at recorded: RecordedSteps
  ) -> [SeedTrack]? {
    guard let last = seeds.last, seeds.count <= 8 else { return [] }
    var lanes = SIMD8(repeating: last)
    for (lane, seed) in seeds.enumerated() { lanes[lane] = seed }
    let starts = PointLanes([plan.start])
    guard var run = LaneRun(optimizer, plan, from: starts, seeds: lanes) else { return nil }
    var tracks = seeds.map { _ in SeedTrack(of: plan.objective) }
    for step in recorded.steps {
      run.advance(by: step - run.step)
      for lane in run.diverged where lane < tracks.count { tracks[lane].end() }
      for lane in tracks.indices { tracks[lane].record(run.points[lane], of: plan.objective) }
    }
    return tracks
  }
}
