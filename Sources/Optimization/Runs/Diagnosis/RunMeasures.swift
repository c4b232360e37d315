/// What the judgement of a run asks for again and again, measured once for every recorded point.
struct RunMeasures: Sendable {
  /// The length of the move that led to each point; 0 for the start.
  let lengths: [Double]
  /// The largest gradient norm up to each point.
  let steepest: [Double]
  /// The highest loss before each point; −∞ for the start.
  let highestBefore: [Double]
  /// The loss of the minimum nearest to each point; nil where none is known.
  let floors: [Double?]
  /// The highest rate of the steps up to each point.
  let highestRates: [Double]
  /// ‖∇f‖ where runs of the function begin.
  let slopeAtStart: Double
  /// The first entry that raised the loss.
  let firstRise: Int?

  /// Measures the points of a run.
  ///
  /// - Parameters:
  ///   - trajectory: the run.
  ///   - minima: those that a run can come to rest at.
  ///   - objective: the function.
  ///   - rate: the rate of a step.
  init(
    _ trajectory: Trajectory, _ minima: [CriticalPoint], _ objective: any Objective,
    rate: (Int) -> Double
  ) {
    let (points, losses) = (trajectory.points, trajectory.losses)
    lengths = [0] + zip(points, points.dropFirst()).map { ($1 - $0).norm }
    steepest = Self.highest(trajectory.gradientNorms, from: 0)
    highestBefore = [-.infinity] + Self.highest(Array(losses.dropLast()), from: -.infinity)
    highestRates = Self.highest(points.indices.map { rate(trajectory.step(at: $0)) }, from: 0)
    let lowest = minima.map { objective.value(at: $0.point) }
    floors = points.map { point in
      let distances = minima.map { ($0.point - point).norm }
      return distances.indices.min { distances[$0] < distances[$1] }.map { lowest[$0] }
    }
    slopeAtStart = objective.gradient(at: objective.start).norm
    firstRise = losses.indices.dropFirst().first { losses[$0] > losses[$0 - 1] }
  }

  /// The highest of the values up to each place.
  private static func highest(_ values: [Double], from first: Double) -> [Double] {
    var highest = first
    return values.map { value in
      highest = max(highest, value)
      return highest
    }
  }
}
