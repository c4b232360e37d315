/// What a run leaves behind: its path, and that of the second point its rule keeps, where it does.
struct Track: Sendable {
  var path: Path
  /// The points of an average or of slow weights, one for every point of the path.
  var auxiliaryPath: Path?

  /// What the rates are multiplied by beside their schedule, from which step on; empty where never.
  private(set) var rateChanges: [RateChange] = []

  /// A factor of the rate that holds from a step on.
  struct RateChange: Hashable, Sendable {
    let step: Int
    let factor: Double
  }

  /// Notes the factor from a step on, where it is another than before.
  mutating func note(_ factor: Double, at step: Int) {
    guard factor != rateChanges.last?.factor ?? 1 else { return }
    rateChanges.append(RateChange(step: step, factor: factor))
  }

  /// Makes room for steps to come.
  mutating func reserve(_ steps: Int) {
    path.reserve(steps)
    auxiliaryPath?.reserve(steps)
  }
}
