/// What a run leaves behind: its path, and that of the second point its rule keeps, where it does.
struct Track: Sendable {
  var path: Path
  /// The points of an average or of slow weights, one for every point of the path.
  var auxiliaryPath: Path?

  /// f at some steps, one from another as far apart as `lossStride` says.
  private var recordedLosses: [Double] = []
  private var lossStride = 1

  /// f at the recorded points of the path, as far as every step from the start on needed it.
  var losses: [Double] { thinned(recordedLosses, from: lossStride) }

  /// What the rates are multiplied by beside their schedule, from which step on; empty where never.
  private(set) var rateChanges: [RateChange] = []

  /// A factor of the rate that holds from a step on.
  struct RateChange: Hashable, Sendable {
    let step: Int
    let factor: Double
  }

  init(path: Path, auxiliaryPath: Path? = nil) {
    self.path = path
    self.auxiliaryPath = auxiliaryPath
  }

  /// Notes the factor from a step on, where it is another than before.
  mutating func note(_ factor: Double, at step: Int) {
    guard factor != rateChanges.last?.factor ?? 1 else { return }
    rateChanges.append(RateChange(step: step, factor: factor))
  }

  /// Records f where the next step begins.
  mutating func record(loss: Double) {
    if lossStride < path.stride {
      recordedLosses = losses
      lossStride = path.stride
    }
    if path.steps == recordedLosses.count * lossStride { recordedLosses.append(loss) }
  }

  /// Those of some entries that belong to recorded points; the path may have been thinned since.
  private func thinned(_ entries: [Double], from stride: Int) -> [Double] {
    guard stride < path.stride else { return entries }
    return Swift.stride(from: 0, to: entries.count, by: path.stride / stride).map { entries[$0] }
  }

  /// Makes room for steps to come.
  mutating func reserve(_ steps: Int) {
    path.reserve(steps)
    auxiliaryPath?.reserve(steps)
  }
}
