import Testing

@testable import Optimization

/// Noisy descent in the bowl from (−5, −2), σ = 1, rate 0.1, under six schedules, with and without momentum.
///
/// The exact means and quantiles are those of the linear recursion of mean and covariance, integrated with
/// NumPy 2.4.6 and confirmed there by 20,000 seeds.
private struct EnsembleReference: Decodable, Sendable {
  let cases: [Case]

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let optimizer: String
    let hyperparameters: [String: JSONValue]
    let learningRate: Double
    let schedule: ScheduleText
    let at: [Moment]

    var testDescription: String { id }

    private enum CodingKeys: String, CodingKey {
      case id, optimizer, hyperparameters, schedule, at
      case learningRate = "learning_rate"
    }
  }

  struct ScheduleText: Decodable, Sendable {
    let name: String
    let parameters: [String: JSONValue]
  }

  struct Moment: Decodable, Sendable {
    let step: Int
    let mean: Double
    let deviation: Double
    let quantiles: [Double]

    private enum CodingKeys: String, CodingKey {
      case step
      case mean = "exact_mean"
      case deviation = "exact_standard_deviation"
      case quantiles = "exact_quantiles"
    }
  }

  static func cases() throws -> [Case] {
    try Fixture.cases(Case.self, in: "Ensembles")
  }
}

@Suite struct EnsembleReferenceTests {
  private static let bowl = "bowl"

  /// The losses of some seeds at the steps of a case, up to a last one.
  private func losses(
    _ reference: EnsembleReference.Case, seeds: ClosedRange<UInt64>, upTo last: Int
  ) throws -> [Int: [Double]] {
    let objective = try #require(Catalog.objective(named: Self.bowl)).product()
    let plan = Plan(
      objective: objective, start: Point(-5, -2), learningRate: reference.learningRate,
      schedule: try #require(Catalog.schedule(named: reference.schedule.name)).product(
        try Settings(json: reference.schedule.parameters)), horizon: last,
      gradients: .noise(deviation: 1))
    var settings = try Settings(json: reference.hyperparameters)
    // Whether the rule is Nesterov's is said by its name.
    settings["nesterov"] = nil
    let optimizer = try #require(Catalog.optimizer(named: reference.optimizer)).product(settings)
    var losses: [Int: [Double]] = [:]
    let all = Array(seeds)
    for first in stride(from: 0, to: all.count, by: 8) {
      var lanes = SIMD8<UInt64>()
      for lane in 0..<8 { lanes[lane] = all[first + lane] }
      var run = try #require(
        LaneRun(optimizer, plan, from: PointLanes([plan.start]), seeds: lanes))
      for moment in reference.at where moment.step <= last {
        run.advance(by: moment.step - run.step)
        losses[moment.step, default: []] += (0..<8).map { objective.value(at: run.points[$0]) }
      }
    }
    return losses
  }

  private func expect(
    _ losses: [Int: [Double]], _ reference: EnsembleReference.Case, of count: Int
  ) {
    let number = Double(count)
    for moment in reference.at {
      guard let values = losses[moment.step] else { continue }
      #expect(values.count == count)
      let mean = values.reduce(0, +) / number
      let band = 4 * moment.deviation / number.squareRoot()
      #expect(abs(mean - moment.mean) < band, "mean at step \(moment.step)")
      for (level, quantile) in zip([0.05, 0.5, 0.95], moment.quantiles) {
        let below = Double(values.count { $0 < quantile })
        let deviation = (number * level * (1 - level)).squareRoot()
        #expect(
          abs(below - number * level) < 4 * deviation + 0.5,
          "\(level) of the seeds at step \(moment.step)")
      }
    }
  }

  @Test(arguments: try EnsembleReference.cases())
  private func theFirstHundredStepsHaveTheExactMeansAndQuantiles(
    _ reference: EnsembleReference.Case
  ) throws {
    expect(try losses(reference, seeds: 1...160, upTo: 100), reference, of: 160)
  }

  @Test(arguments: try EnsembleReference.cases())
  private func aThousandStepsHaveTheExactMeansAndQuantiles(
    _ reference: EnsembleReference.Case
  ) throws {
    expect(try losses(reference, seeds: 1001...1040, upTo: 1000), reference, of: 40)
  }
}
