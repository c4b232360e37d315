/// Steps of a run worth jumping to.
extension Trajectory {
  /// The first step that raised the loss: where the run went past the lowest point of its way.
  public var firstOvershoot: Int? {
    losses.indices.dropFirst().first { losses[$0] > losses[$0 - 1] }.map(step(at:))
  }

  /// The first step with the lowest loss among those up to a step.
  public func bestStep(upTo step: Int = .max) -> Int {
    let shown = losses.indices.prefix(index(at: step) + 1)
    return shown.min { losses[$0] < losses[$1] }.map(self.step(at:)) ?? 0
  }

  /// The first step whose loss is less than `tolerance` above the lowest value of the function.
  public func firstStep(within tolerance: Double, of lowest: Double) -> Int? {
    losses.firstIndex { $0 - lowest < tolerance }.map(step(at:))
  }
}
