import Optimization
import Testing

@testable import Workbench

@Suite struct RunSpecificationTextTests {
  private let experiment = Experiment.opening

  @Test func aNameAloneTakesEveryDefault() throws {
    #expect(
      try RunSpecification(text: "adam")
        == RunSpecification(Selection("adam"), learningRate: .recommended))
  }

  @Test func aRunIsReadWithRateSettingsAndSchedule() throws {
    let run = try RunSpecification(
      text: "momentum:lr=0.6,beta=0.5,nesterov,schedule=step,schedule.step_size=7")

    #expect(
      run
        == RunSpecification(
          Selection("momentum", ["momentum": .number(0.5), "nesterov": .flag(true)]),
          learningRate: .chosen(0.6), schedule: Selection("step", ["step_size": .number(7)])))
  }

  @Test func aScheduleAfterAWarmUpIsReadThroughDots() throws {
    let text = "adam:lr=0.1,schedule=warmup,schedule.then=cosine,schedule.then.period=100"
    let run = try RunSpecification(text: text)

    #expect(
      run.schedule
        == Selection(
          "warmup", ["then": .selection(Selection("cosine", ["period": .number(100)]))]))
    #expect(run.text(in: experiment) == text)
  }

  @Test(arguments: [
    ("gd:lr=0.1,clip=value", "gd:lr=0.1,clip=component"),
    ("gd:lr=0.1,clip=global_norm", "gd:lr=0.1,clip=norm"),
    ("gd:lr=0.1,schedule=step", "gd:lr=0.1,schedule=step_decay"),
  ])
  func aFormerWordIsReadAndTheNewOneWritten(_ former: String, _ new: String) throws {
    #expect(try RunSpecification(text: former).text(in: experiment) == new)
  }

  @Test func aWarmUpMayFollowAWarmUp() throws {
    let text =
      "gd:lr=0.1,schedule=warmup,schedule.then=warmup,schedule.then.warmup_steps=5"
      + ",schedule.then.then=step_decay,schedule.then.then.gamma=0.25"

    #expect(try RunSpecification(text: text).text(in: experiment) == text)
  }

  @Test func aListIsReadWithSlashes() throws {
    let text = "gd:schedule=piecewise_constant,schedule.boundaries=40/90,schedule.values=1/0.5/1e-3"

    #expect(
      try RunSpecification(text: text).schedule.settings
        == ["boundaries": .numbers([40, 90]), "values": .numbers([1, 0.5, 0.001])])
  }

  @Test func aSettingGivenAsItsDefaultIsNotWritten() throws {
    let run = try RunSpecification(text: "adam:lr=0.1,beta1=0.9,eps=1e-8,schedule=constant")

    #expect(run.text(in: experiment) == "adam:lr=0.1")
  }

  @Test func inResultsARecommendedRateIsTheNumberItIs() throws {
    #expect(try RunSpecification(text: "gd").text(in: experiment) == "gd:lr=0.4")
  }

  @Test(arguments: ["gd", "adam:beta1=0.5", "gd@20+momentum:lr=0.6", "gd:schedule=cosine@3+adam"])
  func inCommandsARecommendedRateStaysRecommended(_ text: String) throws {
    let run = try RunSpecification(text: text)

    #expect(run.text == text)
    var experiment = experiment
    experiment.runs = [run]
    #expect(experiment.arguments.last == text)
  }

  @Test(arguments: [
    ("1e-3", 0.001), ("+5", 5), (".5", 0.5), ("1e2", 100), ("0.1", 0.1),
    ("0.30000000000000004", 0.1 + 0.2),
  ])
  func aRateIsReadInEveryCommonSpelling(_ text: String, _ rate: Double) throws {
    #expect(try RunSpecification(text: "gd:lr=\(text)").learningRate == .chosen(rate))
  }

  @Test(arguments: Catalog.optimizers.flatMap(\.names))
  func everyNameOfAnOptimizerIsAccepted(_ name: String) throws {
    let run = try RunSpecification(text: name)

    #expect(run.optimizerEntry.names.contains(name))
  }

  @Test(arguments: Catalog.schedules.flatMap(\.names))
  func everyNameOfAScheduleIsAccepted(_ name: String) throws {
    let run = try RunSpecification(text: "gd:schedule=\(name)")

    #expect(run.scheduleEntry.names.contains(name))
  }

  @Test(arguments: Catalog.optimizers.map(\.name), Catalog.schedules.map(\.name))
  func aRunWithEverySettingChangedReadsBackTheSame(
    _ optimizer: String, _ schedule: String
  ) throws {
    let optimizerSettings = try #require(Catalog.optimizer(named: optimizer)).settings
    let scheduleEntry = try #require(Catalog.schedule(named: schedule))
    let scheduleSettings = scheduleEntry.settings
    // A list changed by itself takes those along that have to fit it.
    let changed = scheduleEntry.fitted(
      Self.changed(scheduleSettings), to: scheduleSettings.first?.key ?? "")
    let run = RunSpecification(
      Selection(optimizer, Self.changed(optimizerSettings)), learningRate: .chosen(0.123),
      schedule: Selection(schedule, changed))
    #expect(run.optimizer.settings.count == optimizerSettings.count)
    #expect(run.schedule.settings.count == scheduleSettings.count)

    #expect(try RunSpecification(text: run.text(in: experiment)) == run)
  }

  @Test(arguments: Catalog.optimizers.map(\.name))
  func everySynonymOfAKeySetsTheSame(_ optimizer: String) throws {
    for setting in try #require(Catalog.optimizer(named: optimizer)).settings {
      let value = try #require(Self.changed([setting])[setting.key])
      for key in [setting.key] + setting.aliases {
        // What belongs to a choice is set together with the choice.
        let isPart = setting.key.hasPrefix("clip.")
        let text = "\(optimizer):\(isPart ? "clip=component," : "")\(key)=\(value.text)"
        let run = try RunSpecification(text: text)
        #expect(run.optimizer.settings[setting.key] == value)
        #expect(run.optimizer.settings.count == (isPart ? 2 : 1))
      }
    }
  }

  @Test func schedulesNestedManyTimesAreReadAtOnce() throws {
    let keys = (1...200).map { "schedule" + String(repeating: ".then", count: $0) + "=warmup" }
    let text = "gd:lr=0.5,schedule=warmup," + keys.joined(separator: ",")
    let run = try RunSpecification(text: text)
    let schedule = try #require(Catalog.schedule(run.schedule))
    #expect(schedule.multiplier(at: 1_000_000) == 1)
  }

  @Test func aSettingWithoutEffectIsNotWritten() throws {
    let run = RunSpecification(
      Selection("gradient_descent", ["clip.threshold": .number(3)]), learningRate: .chosen(0.5))
    #expect(run.text(in: experiment) == "gd:lr=0.5")
  }

  /// A value other than the default for every setting.
  private static func changed(_ declared: [SettingInfo]) -> Settings {
    let numbers = [0.25, 0.5, 3, 7, 1000, -0.5].map(SettingValue.number)
    let others: [SettingValue] = [
      .flag(true), .flag(false), .numbers([5, 6, 7]),
      .selection(Selection("cosine", ["period": .number(100)])), .selection(Selection("adam")),
    ]
    var settings: Settings = [:]
    for setting in declared {
      var words: [SettingValue] = []
      if case .choice(let choices) = setting.domain { words = choices.map(SettingValue.word) }
      settings[setting.key] = (numbers + others + words).first {
        $0 != setting.defaultValue && setting.domain.contains($0)
      }
    }
    return settings
  }
}
