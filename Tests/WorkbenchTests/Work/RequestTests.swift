import Optimization
import Testing

@testable import Workbench

@Suite struct RequestTests {
  @Test(arguments: [1, 255, 256, 257, 5_000, 70_000], [nil, 64])
  func aRunInPiecesIsTheRunInOne(_ steps: Int, _ capacity: Int?) throws {
    var experiment = try Self.experiment("gd:lr=0.001@300+adam:lr=0.001", on: "rosenbrock")
    experiment.steps = steps
    let run = experiment.runs[0]
    let computed = try #require(
      RunRequest(searchingRatesOf: run, in: experiment, capacity: capacity).begin().finalAnswer())

    var whole = try #require(run.parent).configuredOptimizer.run(
      RunCourse(of: run, in: experiment).segments[0].plan)
    if let capacity { whole.limitPath(to: capacity) }
    whole.advance()
    if steps > 300 {
      whole = run.configuredOptimizer.run(
        RunCourse(of: run, in: experiment).segments[1].plan, continuing: whole)
      whole.advance()
    }
    #expect(computed.isComplete && whole.path.steps == steps)
    #expect(computed.trajectory.points.prefix(whole.path.points.count) == whole.path.points[...])
    #expect(computed.trajectory.lastStep == steps)
  }

  @Test func aRunThatDivergesHasNoPiecesLeft() throws {
    var experiment = try Self.experiment("gd:lr=10", on: "rosenbrock")
    experiment.steps = 1_000_000
    var work = RunRequest(searchingRatesOf: experiment.runs[0], in: experiment, capacity: 64)
      .begin()
    #expect(work.pieceCount > 20)
    work.fold(work.piece(0))
    #expect(work.pieceCount == 1 && work.answer?.isComplete == true)
  }

  @Test func progressIsCountedInSteps() throws {
    var experiment = try Self.experiment("gd:lr=0.001", on: "rosenbrock")
    experiment.steps = 1000
    let work = RunRequest(searchingRatesOf: experiment.runs[0], in: experiment, capacity: nil)
      .begin()
    #expect((0...work.pieceCount).map(work.extent) == [0, 256, 512, 1000])
  }

  @Test(
    arguments: ["gd", "momentum", "nesterov", "adam", "lbfgs", "rprop"],
    ["ravine", "beale", "cosine_wave_1d"])
  func aRateSoughtInTrialsIsTheRecommendedOne(_ optimizer: String, _ objective: String) throws {
    let experiment = try Self.experiment(optimizer, on: objective)
    let run = experiment.runs[0]
    let work = RateRequest(optimizer: run.optimizer, objective: experiment.objective).begin()
    #expect(work.answer == nil && work.readyCount == 1)
    #expect(
      work.finalAnswer()
        == run.optimizerEntry.recommendation(on: experiment.resolvedObjective))
  }

  @Test func requestsAreEqualWhereTheirAnswersAre() throws {
    let rates = RecommendedRates()
    func request(_ change: (inout Experiment) -> Void) throws -> RunRequest? {
      var experiment = try Self.experiment("gd:lr=0.4", on: "ravine")
      change(&experiment)
      return RunRequest(experiment.runs[0], in: experiment, rates, capacity: 9)
    }
    let plain = try request { _ in }
    #expect(try request { $0.tolerance = 1 } == plain)
    #expect(try request { $0.window = Region(x: 0...1, y: 0...1) } == plain)
    #expect(try request { $0.runs[0].learningRate = .prepared(0.4) } == plain)
    #expect(try request { $0.runs.append(RunSpecification(Selection("adam"))) } == plain)
    #expect(try request { $0.seed = 1 } != plain)
    #expect(try request { $0.steps = 1 } != plain)
    #expect(try request { $0.start = .zero } != plain)
    #expect(try request { $0.runs[0].learningRate = .chosen(0.5) } != plain)
    #expect(try request { $0.runs[0].learningRate = .recommended } == nil)
  }

  @Test func ratesThatAreNeededAreNotForgotten() throws {
    var rates = RecommendedRates()
    let needed = RateRequest(optimizer: Selection("adam"), objective: Selection("bowl"))
    rates.remember(Recommendation(rate: 0.5), for: needed, needed: [needed])
    for count in 1...RecommendedRates.capacity {
      let other = Selection("momentum", ["momentum": .number(1 / Double(count + 1))])
      rates.remember(
        Recommendation(rate: 0.1), for: RateRequest(optimizer: other, objective: Selection("bowl")),
        needed: [needed])
    }
    let first = Selection("momentum", ["momentum": .number(0.5)])
    #expect(rates[needed.optimizer, on: needed.objective]?.rate == 0.5)
    #expect(rates[first, on: needed.objective] == nil)
  }

  private static func experiment(_ run: String, on objective: String) throws -> Experiment {
    Experiment(objective: Selection(objective), runs: [try RunSpecification(text: run)])
  }
}
