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

  init(_ batching: Batching, of objective: any SampledObjective, seed: UInt64) {
    self.objective = objective
    sequence = BatchSequence(batching, of: objective.samples.count, seed: seed)
  }

  mutating func sample(at position: Point, slope: Point) -> Point {
    batch = sequence.draw()
    return objective.gradient(at: position, of: batch)
  }

  func function(of objective: any Objective) -> StepFunction {
    batch.isEmpty ? StepFunction(objective) : StepFunction(self.objective, of: batch)
  }

  var formula: String { "∇f_B(θ)" }

  func beats(from slope: Point, to gradient: Point) -> [Beat<Point>] {
    let (count, all) = (batch.count, objective.samples.count)
    return [
      Beat(
        "the batch", "∇f_B = mean over B rows",
        "\(count) of \(all) rows: " + rowsText + "; ∇f would be the mean over all",
        [
          .gradient("∇f", slope, isQuiet: true), .plain("g − ∇f", gradient - slope, .gradient),
          .gradient("g", gradient),
        ])
    ]
  }

  /// The numbers of the rows, counted from 1, the first few of many.
  private var rowsText: String {
    batch.prefix(6).map { String($0 + 1) }.joined(separator: ", ") + (batch.count > 6 ? " …" : "")
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
