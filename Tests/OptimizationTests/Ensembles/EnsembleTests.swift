import Testing

@testable import Optimization

/// Many seeds of one run: each as it would be alone, and all summed up.
@Suite struct EnsembleTests {
  private func plan(_ objective: String, _ gradients: GradientSource) throws -> Plan {
    let objective = try #require(Catalog.objective(named: objective)).product()
    return Plan(
      objective: objective, start: objective.start, learningRate: 0.02, horizon: 40,
      gradients: gradients)
  }

  @Test(
    arguments: ["gd", "momentum", "adam", "lion"],
    [
      ("bowl", .noise(deviation: 1)), ("square_1d", .noise(deviation: 2)),
      ("line_squared", .batch(Batching(size: 4))),
      ("logistic", .batch(Batching(size: 3, order: .replacement))),
    ] as [(String, GradientSource)])
  func everyLaneIsTheRunOfItsSeed(
    _ optimizer: String, _ subject: (objective: String, gradients: GradientSource)
  ) throws {
    let method = try #require(Catalog.optimizer(named: optimizer)).product()
    var plan = try plan(subject.objective, subject.gradients)
    var seeds = SIMD8<UInt64>()
    for lane in 0..<8 { seeds[lane] = UInt64(100 + 7 * lane) }
    var lanes = try #require(
      LaneRun(method, plan, from: PointLanes([plan.start]), seeds: seeds))
    lanes.advance(by: 13)
    lanes.advance()
    for lane in 0..<8 {
      plan.seed = seeds[lane]
      var run = method.run(plan)
      run.advance()
      #expect(lanes.points[lane] == run.path.latest, "lane \(lane)")
    }
  }

  @Test func fewStepsAreAllRecordedAndManyAtRoundDistances() {
    #expect(RecordedSteps(upTo: 3).steps == [0, 1, 2, 3])
    #expect(RecordedSteps(upTo: 256).steps.count == 257)
    #expect(RecordedSteps(upTo: 1001).steps.prefix(3) == [0, 5, 10])
    #expect(RecordedSteps(upTo: 1001).steps.suffix(2) == [1000, 1001])
    let recorded = RecordedSteps(upTo: 1001)
    #expect([0, 4, 5, 1000, 1001, 5000].map(recorded.index) == [0, 0, 1, 200, 201, 201])
  }

  /// Tracks over x² that are at the given places at steps 0 and 1.
  private func tracks(_ ends: [Double?]) throws -> [SeedTrack] {
    let square = try #require(Catalog.objective(named: "square_1d")).product()
    return ends.map { end in
      var track = SeedTrack(of: square)
      track.record(Point(10, 0), of: square)
      if end == nil { track.end() }
      track.record(Point(end ?? 10, 0), of: square)
      return track
    }
  }

  @Test func meansSpreadAndQuantilesAreThoseOfTheSeeds() throws {
    let ensemble = Ensemble(try tracks([1, 2, 3, 4, 5]), at: RecordedSteps(upTo: 1))
    #expect(ensemble.remaining == [5, 5])
    // 1, 4, 9, 16, 25: mean 11, squares of the differences 100 + 49 + 4 + 25 + 196 = 374.
    #expect(ensemble.meanLosses == [100, 11])
    #expect(ensemble.deviations[0] == 0)
    #expect(abs(ensemble.deviations[1] - (374.0 / 4).squareRoot()) < 1e-12)
    #expect(abs(ensemble.standardError(at: 1) - (374.0 / 20).squareRoot()) < 1e-12)
    #expect(ensemble.meanPoints == [Point(10, 0), Point(3, 0)])
    // 0.05 · 4 = 0.2 of the way from 1 to 4; 0.95 · 4 = 3.8, 0.8 of the way from 16 to 25.
    #expect(abs(ensemble.losses.low[1] - 1.6) < 1e-12)
    #expect(ensemble.losses.median[1] == 9)
    #expect(abs(ensemble.losses.high[1] - 23.2) < 1e-12)
    #expect(ensemble.gradientNorms.median == [20, 6])
    #expect(ensemble.distances?.median == [10, 3])
  }

  @Test func whatHasDivergedIsAboveEveryQuantileAndInNoMean() throws {
    let ensemble = Ensemble(try tracks([1, nil, 3, 2]), at: RecordedSteps(upTo: 1))
    #expect(ensemble.remaining == [4, 3])
    #expect(ensemble.meanPoints[1] == Point(2, 0))
    #expect(ensemble.losses.median[1] == 6.5)
    #expect(ensemble.losses.high[1] == .infinity)
    #expect(ensemble.paths.map(\.count) == [2, 1, 2, 2])

    let none = Ensemble(try tracks([nil, nil]), at: RecordedSteps(upTo: 1))
    #expect(none.remaining == [2, 0] && none.losses.low[1] == .infinity)
    #expect(none.meanPoints.allSatisfy { $0.isFinite })
  }
}
