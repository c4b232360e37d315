/// Many runs that differ in nothing but their seed, summed up at each recorded step.
///
/// Means and deviations are those of the runs that are still among the finite numbers; quantiles count the
/// others as larger than everything.
package struct Ensemble: Sendable {
  /// The number of runs.
  package let count: Int
  /// Which steps the rest is about.
  package let recorded: RecordedSteps
  /// The runs that have not diverged at each of these.
  package private(set) var remaining: [Int] = []
  /// The mean of θ over the runs that remain.
  package private(set) var meanPoints: [Point] = []
  /// The mean of f over the runs, which is not f at the mean point.
  package private(set) var meanLosses: [Double] = []
  /// The standard deviation of f over the runs (÷ n − 1).
  package private(set) var deviations: [Double] = []
  /// f.
  package private(set) var losses = Quantiles()
  /// ‖∇f‖.
  package private(set) var gradientNorms = Quantiles()
  /// The distances to the nearest known minimum; nil for a function without one.
  package private(set) var distances: Quantiles?
  /// The points of the first runs at the recorded steps, to be drawn; those of a run that diverges end early.
  package let paths: [[Point]]

  /// The most runs whose paths are kept.
  package static let mostPaths = 48

  /// Sums up the tracks of all runs, at least one.
  package init(_ tracks: [SeedTrack], at recorded: RecordedSteps) {
    precondition(!tracks.isEmpty, "an ensemble has runs")
    count = tracks.count
    self.recorded = recorded
    paths = tracks.prefix(Self.mostPaths).map(\.points)
    var distances = Quantiles()
    for index in recorded.steps.indices {
      let present = tracks.filter { index < $0.points.count }
      append(present, index)
      gradientNorms.append(present.map { $0.gradientNorms[index] }, of: count)
      if tracks[0].distances.isEmpty { continue }
      distances.append(present.map { $0.distances[index] }, of: count)
    }
    self.distances = tracks[0].distances.isEmpty ? nil : distances
  }

  private mutating func append(_ present: [SeedTrack], _ index: Int) {
    let values = present.map { $0.losses[index] }
    let number = Double(values.count)
    remaining.append(values.count)
    losses.append(values, of: count)
    guard !values.isEmpty else {
      // The last mean there was; `remaining` says that it is of none.
      meanPoints.append(meanPoints.last ?? .zero)
      meanLosses.append(.infinity)
      deviations.append(.infinity)
      return
    }
    meanPoints.append(present.reduce(.zero) { $0 + $1.points[index] } / number)
    // Measured from the first, so that values that are all the same have just that mean.
    let mean = values[0] + values.reduce(0) { $0 + ($1 - values[0]) } / number
    meanLosses.append(mean)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    deviations.append(values.count > 1 ? (squares / (number - 1)).squareRoot() : 0)
  }

  /// The mean of θ at a recorded step; nil where no run remains.
  package func meanPoint(at index: Int) -> Point? {
    remaining[index] > 0 ? meanPoints[index] : nil
  }

  /// The standard error of the mean of f at a recorded step.
  package func standardError(at index: Int) -> Double {
    deviations[index] / Double(max(1, remaining[index])).squareRoot()
  }
}
