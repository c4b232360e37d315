import Optimization
import Workbench

/// The place of a run in a race at the play-head.
struct Standing: Hashable {
  let run: Int
  /// The step at which it came within the tolerance; nil for one that has not yet.
  let finish: Int?
  /// How far from the finish it is now.
  let gap: Double
  /// Whether its numbers are over.
  let hasDiverged: Bool

  /// The runs in the order of their finish, those on the way by their distance from it, and those that
  /// diverged last.
  static func all(_ scene: Scene) -> [Standing] {
    let objective = scene.experiment.resolvedObjective
    let gap = scene.workbench.finishLine.gap(on: objective)?.value ?? objective.value
    let standings = scene.simulations.indices.map { run in
      let trajectory = scene.simulations[run].trajectory
      let isOver = trajectory.hasDiverged && scene.head > trajectory.lastStep
      let finish = scene.curves.finishes[run].flatMap { $0 <= scene.head ? $0 : nil }
      return Standing(
        run: run, finish: finish, gap: gap(trajectory.point(at: scene.head)), hasDiverged: isOver)
    }
    return standings.sorted { $0.isAhead(of: $1) }
  }

  private func isAhead(of other: Standing) -> Bool {
    let (mine, others) = (finish ?? .max, other.finish ?? .max)
    if mine != others { return mine < others }
    if finish == nil, hasDiverged != other.hasDiverged { return !hasDiverged }
    // Those who arrived at the same step share a place, in their order.
    if finish == nil, gap != other.gap { return gap < other.gap }
    return run < other.run
  }
}
