/// Where the runs of one optimizer end that begin at many places.
///
/// A run belongs to the minimum it is nearest to after the last step, if that is nearer than `reach`; one
/// whose loss went beyond `RunOutcome.largestLoss` on the way belongs to none. Where gradients leave
/// something to chance eight seeds run from each place, and what most of them do stands for it.
package struct BasinTrial: Sendable {
  /// The rule with its settings.
  let optimizer: ConfiguredOptimizer
  /// Everything else; its start does not matter.
  let plan: Plan
  /// The places a run can end at.
  package let minima: [Point]
  /// How near a run must end to belong to a minimum.
  package let reach: Double

  /// Prepares the runs of a rule; without minima of one's own those of the function count, and without a
  /// reach half a hundredth of its window, or where gradients leave something to chance, so that runs never
  /// rest, five hundredths.
  package init(
    _ optimizer: ConfiguredOptimizer, _ plan: Plan, minima: [Point]? = nil, reach: Double? = nil
  ) {
    let region = plan.objective.region
    let isLine = type(of: plan.objective).dimension == 1
    self.optimizer = optimizer
    self.plan = plan
    self.minima = minima ?? plan.objective.minima.map(\.point)
    self.reach =
      reach
      ?? (plan.gradients.isExact ? 0.005 : 0.05)
      * (isLine ? region.width : max(region.width, region.height))
  }

  /// The ends of the runs from some starts, in their order.
  package func ends(from starts: [Point]) -> [BasinEnd] {
    guard plan.gradients.isExact else { return starts.map(endOfSeeds) }
    var ends: [BasinEnd] = []
    ends.reserveCapacity(starts.count)
    for first in stride(from: 0, to: starts.count, by: 8) {
      let eight = Array(starts[first..<min(first + 8, starts.count)])
      if let together = self.ends(together: eight) {
        ends += together.prefix(eight.count)
      } else {
        ends += eight.map { end(from: $0) }
      }
    }
    return ends
  }

  /// What most of eight seeds do that start at one place.
  private func endOfSeeds(from start: Point) -> BasinEnd {
    let seeds = SIMD8<UInt64>(0, 1, 2, 3, 4, 5, 6, 7) &+ SIMD8(repeating: plan.seed)
    let ends =
      self.ends(together: [start], seeds: seeds)
      ?? (0..<8).map { end(from: start, seed: seeds[$0]) }
    return BasinEnd(of: ends, minima: minima.count)
  }

  /// The steps after each of which it is asked where the runs are; odd, so that one that swings between two
  /// points is not taken for one at rest.
  private var lookInterval: Int { max(1, plan.horizon / 64) | 1 }

  /// Whether a run that stands after a step will stand for good: one that a rate of about 0 did not move, or
  /// a batch without a gradient, moves again.
  private func mayRest(after step: Int) -> Bool {
    plan.gradients.isExact && plan.rate(at: max(0, step - 1)) >= 1e-3 * plan.learningRate
  }

  /// Whether the loss at a point is beyond all bounds, which it is only far away from the window.
  private func isLost(_ point: Point) -> Bool {
    let (offset, region) = (point - plan.objective.region.center, plan.objective.region)
    let isNear = abs(offset.x) < 10 * region.width && abs(offset.y) < 10 * region.height
    return !isNear && !(plan.objective.value(at: point) <= RunOutcome.largestLoss)
  }

  /// The ends of eight runs at once; nil where the rule is not one for that.
  private func ends(together starts: [Point], seeds: SIMD8<UInt64>? = nil) -> [BasinEnd]? {
    guard var run = LaneRun(optimizer, plan, from: PointLanes(starts), seeds: seeds) else {
      return nil
    }
    var watch = BasinWatch(minima, reach: reach)
    var hasLeft = SIMDMask<SIMD8<Int64>>(repeating: false)
    watch.look(at: run.points, after: 0)
    while run.step < plan.horizon {
      let before = run.points
      run.advance(by: lookInterval)
      for lane in 0..<8 where !hasLeft[lane] { hasLeft[lane] = isLost(run.points[lane]) }
      watch.look(at: run.points, after: run.step)
      // What has not moved at all since the last look has come to rest, whatever its rule remembers.
      if mayRest(after: run.step), run.points == before { break }
    }
    for lane in run.diverged { hasLeft[lane] = true }
    return (0..<8).map { hasLeft[$0] ? .lost : watch.end(of: $0) }
  }

  /// The end of one run by itself; without a seed it has that of the plan.
  private func end(from start: Point, seed: UInt64? = nil) -> BasinEnd {
    var plan = plan
    plan.start = start
    plan.seed = seed ?? plan.seed
    var run = optimizer.run(plan)
    run.limitPath(to: 2)
    var watch = BasinWatch(minima, reach: reach)
    watch.look(at: PointLanes([start]), after: 0)
    while !run.isComplete {
      let before = run.path.latest
      run.advance(by: lookInterval)
      let point = run.path.latest
      guard !run.hasDiverged, !isLost(point) else { return .lost }
      watch.look(at: PointLanes([point]), after: run.path.steps)
      if mayRest(after: run.path.steps), point == before { break }
    }
    return watch.end(of: 0)
  }
}

/// Where one run of a `BasinTrial` ended.
package struct BasinEnd: Hashable, Sendable {
  /// The minimum it is at, an index into those of the trial; nil where it is at none.
  package let minimum: Int?
  /// The step from which it is known to be there for good.
  package let step: Int
  /// Whether its loss went beyond all bounds.
  package let isLost: Bool
  /// The share of the seeds that reach each minimum and that are lost; nil where nothing is left to chance.
  package let shares: Shares?

  /// What several seeds do from one place, from 0 to 1.
  package struct Shares: Hashable, Sendable {
    package let minima: [Double]
    package let lost: Double
  }

  init(minimum: Int?, step: Int, isLost: Bool, shares: Shares? = nil) {
    self.minimum = minimum
    self.step = step
    self.isLost = isLost
    self.shares = shares
  }

  /// What most of some runs from one place do; of several as frequent the first minimum.
  init(of ends: [BasinEnd], minima: Int) {
    let counts = (0..<minima).map { index in ends.count { !$0.isLost && $0.minimum == index } }
    let lost = ends.count(where: \.isLost)
    let none = ends.count - lost - counts.reduce(0, +)
    let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
    let chosen = most.flatMap { counts[$0] >= max(lost, none, 1) ? $0 : nil }
    let steps = ends.filter { !$0.isLost && $0.minimum == chosen }.map(\.step).sorted()
    self.init(
      minimum: chosen, step: steps.isEmpty ? 0 : steps[steps.count / 2],
      isLost: chosen == nil && lost > none,
      shares: Shares(
        minima: counts.map { Double($0) / Double(ends.count) },
        lost: Double(lost) / Double(ends.count)))
  }

  /// The share of the seeds that reach a minimum, or none for nil.
  package func share(of index: Int?) -> Double {
    guard let shares else { return minimum == index && !isLost ? 1 : 0 }
    return index.map { shares.minima[$0] } ?? max(0, 1 - shares.lost - shares.minima.reduce(0, +))
  }

  /// The share of the seeds that are lost.
  package var lostShare: Double { shares?.lost ?? (isLost ? 1 : 0) }

  /// The end of a run that has diverged.
  static let lost = BasinEnd(minimum: nil, step: 0, isLost: true)
}

/// Which minimum each of eight runs is at, and since when.
private struct BasinWatch {
  private let minima: [Point]
  private let squaredReach: Double
  /// The minimum of each run, −1 for none, and the step of the look that first found it there.
  private var nearest = SIMD8<Int64>(repeating: -1)
  private var since = SIMD8<Int64>.zero

  init(_ minima: [Point], reach: Double) {
    self.minima = minima
    squaredReach = reach * reach
  }

  mutating func look(at points: PointLanes, after step: Int) {
    var best = SIMD8<Double>(repeating: squaredReach)
    var found = SIMD8<Int64>(repeating: -1)
    for (index, minimum) in minima.enumerated() {
      let (x, y) = (points.x - minimum.x, points.y - minimum.y)
      let distance = x * x + y * y
      let isNearer = distance .< best
      best.replace(with: distance, where: isNearer)
      found.replace(with: Int64(index), where: isNearer)
    }
    since.replace(with: Int64(step), where: found .!= nearest)
    nearest = found
  }

  func end(of lane: Int) -> BasinEnd {
    let minimum = nearest[lane] < 0 ? nil : Int(nearest[lane])
    return BasinEnd(minimum: minimum, step: Int(since[lane]), isLost: false)
  }
}
