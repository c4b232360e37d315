/// The loss of a run after each of its steps, for every value of its rate.
package struct LossSweep: Hashable, Sendable {
  /// The rates.
  package let axis: MapAxis
  /// The last step that is computed.
  package let lastStep: Int
  /// The steps between two losses that are kept.
  private let stride: Int
  private let grid: MapGrid
  /// The losses of each rate after 0, `stride`, 2·`stride`, … steps, up to where it diverges; nil where they
  /// are not known yet.
  private var losses: [[Double]?]

  /// The most losses that are kept of a run.
  private static let capacity = 256

  /// A sweep of which nothing is known.
  init(_ axis: MapAxis, lastStep: Int) {
    self.axis = axis
    self.lastStep = lastStep
    stride = max(1, (lastStep + Self.capacity - 1) / Self.capacity)
    grid = MapGrid(columns: axis.values.count, rows: 1)
    losses = Array(repeating: nil, count: axis.values.count)
  }

  /// The indices of the rates, the coarse ones first.
  var coarseToFine: [Int] { grid.coarseToFine }

  /// The losses that are kept of those after every step.
  func thinned(_ all: [Double]) -> [Double] {
    Swift.stride(from: 0, to: all.count, by: stride).map { all[$0] }
  }

  /// Enters the losses of the run with the rate of an index.
  mutating func enter(_ losses: [Double], at index: Int) { self.losses[index] = losses }

  /// f after a number of steps with the rate of an index; infinite where the run has diverged before.
  ///
  /// - Returns: that of the nearest lower rate where the own is not known yet; nil while none is.
  package func loss(at index: Int, after step: Int) -> Double? {
    grid.nearestKnown(losses, at: index).map { losses in
      let place = min(max(0, step), lastStep) / stride
      return place < losses.count ? losses[place] : .infinity
    }
  }

  /// The step whose losses are shown for a step: the last one at or before it that is kept.
  package func shownStep(_ step: Int) -> Int { min(max(0, step), lastStep) / stride * stride }

  /// The lowest loss of all rates and steps that are known; nil while none is finite.
  package var lowest: Double? {
    losses.lazy.compactMap { $0?.min() }.min()
  }

  /// The index of the rate with the lowest loss after a number of steps, the first of several; nil where all
  /// have diverged, or none is known.
  package func best(after step: Int) -> Int? {
    let known = losses.indices.compactMap { index in
      losses[index] == nil ? nil : loss(at: index, after: step).map { (index, $0) }
    }
    return known.filter { $0.1.isFinite }.min { $0.1 < $1.1 }?.0
  }
}
