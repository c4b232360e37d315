import Optimization
import Testing

@testable import Workbench

@Suite struct MapSurveyTests {
  private func comparison(
    _ kind: MapKind, _ runs: [String], columns: Int = 24, rows: Int = 12,
    settings: [String] = [], options: [String] = []
  ) throws -> MapComparison {
    let experiment = try Experiment(try ExperimentArguments(words: options + runs, besides: []))
    var survey = try MapSurvey(
      MapQuestion(kind, columns: columns, rows: rows, settings: settings), of: experiment)
    survey.computeEverything()
    return try #require(survey.comparison)
  }

  @Test func aSweepGoesFromAHundredthOfTheRateToTenTimesIt() throws {
    let comparison = try comparison(.sweep, ["gd:lr=0.1"], columns: 4)
    guard case .outcomes(let map) = comparison.maps[0].content else {
      Issue.record("a sweep has outcomes")
      return
    }
    #expect(map.columns.values == [0.001, 0.01, 0.1, 1])
    #expect(map.outcomes.last??.kind == .diverged)
    #expect(!map.outcomes.contains(nil))
  }

  @Test func everyRuleHasASweepAndThoseWithASecondNumberAMap() throws {
    let runs = Catalog.optimizers.map { $0.name + ":lr=0.1" }
    var mapped = 0
    for run in runs {
      let sweep = try comparison(.sweep, [run], columns: 5, options: ["--steps", "20"])
      #expect(sweep.maps.count == 1)
      let pair = try? comparison(.settings, [run], columns: 3, rows: 3, options: ["--steps", "9"])
      let name = try #require(run.split(separator: ":").first.map(String.init))
      let hasSecond = MapQuestion.secondSetting(of: RunSpecification(Selection(name))) != nil
      #expect((pair != nil) == hasSecond, "\(run)")
      guard case .outcomes(let map) = pair?.maps[0].content else { continue }
      #expect(map.rows != nil && map.columns.key == MapAxis.rateKey)
      mapped += 1
    }
    #expect(mapped > runs.count / 2)
  }

  @Test func aRuleWithOneNumberSaysSo() throws {
    let problem = try #require(throws: ArgumentProblem.self) {
      _ = try comparison(.settings, ["gd:lr=0.1"])
    }
    #expect(problem.complaint == "gd has no second number beside its rate")
  }

  @Test func anUnknownSettingIsNamedWithTheNearestOne() throws {
    let problem = try #require(throws: ArgumentProblem.self) {
      _ = try comparison(.settings, ["adam:lr=0.1"], settings: ["lr", "beta3"])
    }
    #expect(problem.argument == "--settings beta3" && problem.suggestion?.hasPrefix("beta") == true)
  }

  @Test func aFunctionWithoutMinimaHasNoBasins() throws {
    let problem = try #require(throws: ArgumentProblem.self) {
      _ = try comparison(.basins, ["gd:lr=0.1"], options: ["--objective", "saddle"])
    }
    #expect(problem.argument == "--kind basins")
  }

  @Test func coarseCellsComeFirstAndEveryCellOnce() {
    for grid in [
      MapGrid(columns: 1, rows: 1), MapGrid(columns: 20, rows: 13), MapGrid(columns: 7, rows: 1),
    ] {
      let order = grid.coarseToFine
      #expect(order.sorted() == Array(0..<grid.count))
      #expect(order.first == 0)
      var known = [Int?](repeating: nil, count: grid.count)
      known[0] = 7
      // The first cell stands for its neighbours until more is known.
      let corner = min(7, grid.columns - 1) + min(7, grid.rows - 1) * grid.columns
      #expect(grid.nearestKnown(known, at: corner) == 7)
    }
  }

  @Test func textShowsBothSettingsAndTheSoonest() throws {
    let comparison = try comparison(
      .settings, ["momentum:lr=0.1"], columns: 20, rows: 8, options: ["--objective", "trough"])
    let text = TextMapExport().text(of: comparison)
    #expect(
      text.contains("η from 0.001 to 1 to the right, in equal ratios; μ upwards")
        || text.contains("η from 0.001 to 1 to the right, in equal ratios; β upwards"))
    #expect(text.contains("soonest: η "))
    #expect(text.contains("× diverged"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func whereNoLowestValueIsKnownTheTextSaysSo() throws {
    let comparison = try comparison(
      .sweep, ["gd:lr=0.1"], columns: 3, options: ["--objective", "saddle"])
    let first = TextMapExport().text(of: comparison).split(separator: "\n").first
    #expect(first?.hasSuffix(", no lowest value is known at which to arrive") == true)
  }

  @Test func basinsOfACurveAreOneRow() throws {
    let comparison = try comparison(
      .basins, ["gd:lr=0.05"], options: ["--objective", "cosine_wave_1d", "--steps", "200"])
    guard case .basins(let map) = comparison.maps[0].content else {
      Issue.record("basins have ends")
      return
    }
    #expect(map.grid.rows == 1)
    #expect(map.ends.compactMap(\.self).count == 24)
    let shares = map.minima.indices.map { map.share(of: $0) }
    #expect(shares.reduce(0, +) > 0.8)
  }

  @Test func everyFormatHoldsEveryCell() throws {
    for kind in MapKind.allCases {
      let comparison = try comparison(
        kind, ["momentum:lr=0.05"], columns: 6, rows: 4,
        options: ["--objective", "himmelblau", "--steps", "40"])
      let cells = kind == .sweep ? 6 : 24
      let csv = CSVMapExport().text(of: comparison)
      #expect(csv.split(separator: "\n").count == 1 + cells)
      let columns = csv.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).count
      }
      #expect(Set(columns.dropFirst()).count == 1)
      let json = JSONMapExport().text(of: comparison)
      #expect(json.hasPrefix("{\"kind\":\"\(kind.rawValue)\",") && json.hasSuffix("]}\n"))
    }
  }

  @Test func whatBelongsToASettingThatIsOffHasNoMap() throws {
    #expect(throws: ArgumentProblem.self) {
      _ = try comparison(.settings, ["gd:lr=0.1"], settings: ["lr", "clip.threshold"])
    }
    let clipped = try comparison(
      .settings, ["gd:lr=0.1,clip=norm,clip.threshold=1"], columns: 3, rows: 3,
      settings: ["lr", "clip.threshold"])
    #expect(clipped.maps.count == 1)
  }

  @Test func aForkedRunIsMappedWithItsSettingsOfNow() throws {
    let comparison = try comparison(.sweep, ["gd:lr=0.4@20+momentum:lr=0.6"], columns: 3)
    #expect(comparison.maps[0].text == "momentum:lr=0.6")
  }

  /// A warm-up begins with a rate of 0, so its first step moves nothing.
  @Test(arguments: ["warmup", "warmup_stable_decay"])
  func aRateThatBeginsAtZeroIsNoRest(_ schedule: String) throws {
    let comparison = try comparison(
      .basins, ["gd:lr=0.01,schedule=\(schedule)"], columns: 8, rows: 8,
      options: ["--objective", "himmelblau", "--steps", "60"])
    guard case .basins(let map) = comparison.maps[0].content else {
      Issue.record("basins are a map of ends")
      return
    }
    #expect(map.share(of: nil) < 0.5)
  }

  /// Steps of one length go to and fro between two points for ever.
  @Test func aShortRunShowsItsCycle() throws {
    let comparison = try comparison(
      .sweep, ["signsgd:lr=0.4"], columns: 4, options: ["--objective", "bowl", "--steps", "40"])
    guard case .outcomes(let map) = comparison.maps[0].content else {
      Issue.record("a sweep has outcomes")
      return
    }
    // 0.004, 0.04, 0.4 and 4.
    #expect(map.outcomes[2]?.kind == .limitCycle)
  }

  @Test func aSettingAgainstItselfIsRefusedByAnyOfItsNames() throws {
    let problem = try #require(throws: ArgumentProblem.self) {
      _ = try comparison(.settings, ["momentum:lr=0.1"], settings: ["beta", "momentum"])
    }
    #expect(problem.complaint == "both are the setting momentum")
  }

  /// Coupled decay w adds w to every curvature: on the trough 2/(4 + 1).
  @Test func decayThroughTheGradientLowersTheLimit() throws {
    let words = ["--objective", "trough", "gd:lr=0.1,weight_decay=1"]
    let experiment = try Experiment(try ExperimentArguments(words: words, besides: []))
    let limit = try #require(experiment.rateLimit(of: experiment.runs[0]))
    #expect(abs(limit - 0.4) < 1e-12)
  }
}
