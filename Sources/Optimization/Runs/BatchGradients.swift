/// The gradient of the mean loss over one batch of rows a step.
///
/// Every step draws one batch whatever the rule does, so runs of one seed meet the same rows.
/// Source: H. Robbins, S. Monro, A stochastic approximation method, 1951 (one row); L. Bottou, F. E. Curtis,
/// J. Nocedal, Optimization methods for large-scale machine learning, 2018.
struct BatchGradients: GradientSampler {
  private let objective: any SampledObjective
  private var sequence: BatchSequence
  /// The rows of the last step.
  private(set) var batch: [Int] = []
  /// Where the last step begins.
  private var origin = Point.zero

  init(_ batching: Batching, of objective: any SampledObjective, seed: UInt64) {
    self.objective = objective
    sequence = BatchSequence(batching, of: objective.samples.count, seed: seed)
  }

  mutating func sample(at position: Point, slope: Point) -> Point {
    batch = sequence.draw()
    origin = position
    return objective.gradient(at: position, of: batch)
  }

  mutating func skip() { batch = sequence.draw() }

  func function(of objective: any Objective) -> StepFunction {
    batch.isEmpty ? StepFunction(objective) : StepFunction(self.objective, of: batch)
  }

  var formula: String { "∇f_B(θ)" }

  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>] {
    let (count, all) = (batch.count, objective.samples.count)
    return [
      Beat(
        "the batch", "∇f_B = mean over B rows",
        "\(count) of \(all) rows: " + rowsText + "; g is the mean of theirs, ∇f that of all",
        [.gradient("g", gradient), .gradient("∇f", slope, isQuiet: true)]
          + batch.prefix(Self.mostRows).map { row in
            .gradient(
              "g\(row + 1)", objective.gradient(at: origin, of: [row]), isQuiet: true)
          })
    ]
  }

  /// The most rows that are told by themselves.
  private static let mostRows = 6

  /// The rows, counted from 1, with their features and targets, the first few of many.
  private var rowsText: String {
    batch.prefix(Self.mostRows).map { "\($0 + 1) \(text(of: objective.samples[$0]))" }
      .joined(separator: ", ") + (batch.count > Self.mostRows ? " …" : "")
  }

  /// As in "(1.2, 3)", features before the target.
  private func text(of sample: Sample) -> String {
    let features = [sample.features.x, sample.features.y]
    let numbers = features.prefix(type(of: objective).featureCount) + [sample.target]
    return "("
      + numbers.map {
        ($0 < 0 ? "−" : "") + NumberText.figure(abs($0), significantDigits: 2)
      }.joined(separator: ", ") + ")"
  }
}

extension StepFunction {
  /// The mean loss over one batch.
  fileprivate init(_ objective: any SampledObjective, of batch: [Int]) {
    self.init(
      value: { objective.value(at: $0, of: batch) },
      gradient: { objective.gradient(at: $0, of: batch) },
      hessian: { objective.hessian(at: $0, of: batch) })
  }
}
