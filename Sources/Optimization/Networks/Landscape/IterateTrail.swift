/// Where the parameters of a training were: some of its iterates, evenly spaced over the steps so far.
///
/// When there are too many, every other one is dropped and the rest are spaced twice as far apart; so a long
/// training keeps a bounded number, the first one always.
struct IterateTrail<Element: ParameterScalar>: Sendable {
  /// The most iterates that are kept; with 0 none.
  let capacity: Int
  private(set) var stride = 1
  private(set) var kept: [(step: Int, parameters: ParameterArray<Element>)] = []

  init(capacity: Int) { self.capacity = capacity }

  /// Keeps the parameters after so many steps, if it is their turn.
  mutating func note(_ parameters: ParameterArray<Element>, after step: Int) {
    guard capacity > 0, step % stride == 0 else { return }
    kept.append((step, parameters))
    while kept.count > max(capacity, 2) {
      stride *= 2
      kept.removeAll { $0.step % stride != 0 }
    }
  }
}

/// The parameters of a training after some of its steps.
public struct TrainingIterate: Sendable {
  /// The steps done.
  public let step: Int
  /// θ, in the order of the network's blocks.
  public let parameters: [Double]
}
