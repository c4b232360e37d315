extension RunReader {
  /// The moves a convergence factor is taken over where no swings disturb it.
  static let factorMoves = 6

  /// The convergence factor over the last few moves.
  func convergenceFactor(at index: Int) -> ConvergenceFactor {
    let (quantity, values) = measured(max(0, index - Self.factorMoves)...index)
    guard let first = values.first, let latest = values.last, first > 0 else {
      return ConvergenceFactor(quantity, factor: 1)
    }
    return ConvergenceFactor(quantity, factor: perStep(latest / first, over: values.count - 1))
  }

  /// The convergence factor from one entry to a later one, as from swing to swing.
  func convergenceFactor(from first: Int, to last: Int) -> ConvergenceFactor {
    let (quantity, values) = measured([first, last])
    guard last > first, values[0] > 0 else { return ConvergenceFactor(quantity, factor: 1) }
    return ConvergenceFactor(quantity, factor: perStep(values[1] / values[0], over: last - first))
  }

  /// How much longer each step is than the one before on the geometric mean; nil where they do not grow.
  func stepGrowth(from first: Int, to last: Int) -> ConvergenceFactor? {
    let first = max(1, first)
    guard last > first else { return nil }
    let factor = perStep(measures.lengths[last] / measures.lengths[first], over: last - first)
    return factor.isFinite && factor > 1 ? ConvergenceFactor(.stepLength, factor: factor) : nil
  }

  func perStep(_ ratio: Double, over moves: Int) -> Double {
    Double.pow(ratio, 1 / Double(max(1, moves) * trajectory.stride))
  }

  /// The loss above the minimum nearest to the last of some entries, else the gradient norm.
  ///
  /// Where the loss no longer differs from that of the minimum by more than rounding, the gradient
  /// norm still tells.
  func measured(
    _ entries: some BidirectionalCollection<Int>
  ) -> (ConvergenceFactor.Quantity, [Double]) {
    if let floor = entries.last.flatMap({ measures.floors[$0] }) {
      let gaps = entries.map { trajectory.losses[$0] - floor }
      if gaps.allSatisfy({ $0 > 1e-14 * abs(floor) && $0 > 0 }) { return (.lossAboveMinimum, gaps) }
    }
    return (.gradientNorm, entries.map { trajectory.gradientNorms[$0] })
  }

  /// Whether there is a minimum to get nearer to: a known one, or that of the quadratic model.
  ///
  /// On 1/x the gradient vanishes too, but what the model takes for a minimum runs ahead.
  func approachesMinimum(at index: Int, by quantity: ConvergenceFactor.Quantity) -> Bool {
    guard quantity == .gradientNorm else { return true }
    let distances = [max(0, index - Self.factorMoves), index].compactMap {
      distanceToModelMinimum(at: $0)
    }
    return distances.count == 2 && distances[1] < distances[0]
      && hasModelMinimum(at: trajectory.points[index])
  }

  /// How far the minimum of the quadratic model is from an entry; nil where it has none.
  func distanceToModelMinimum(at index: Int) -> Double? {
    let curvature = curvature(at: index)
    guard curvature.smaller > 0 else { return nil }
    return curvature.newtonStep(gradient: plan.objective.gradient(at: trajectory.points[index]))?
      .norm
  }
}
