import Numbers
import Optimization
import Testing

@testable import Workbench

/// What must hold for every setting of an experiment, whichever there are.
@Suite struct ExperimentSettingsTests {
  private static let keys = Experiment.settings.all.map(\.key)

  private func setting(_ key: String) throws -> ExperimentSetting {
    try #require(Experiment.settings.all.first { $0.key == key })
  }

  @Test func theKeysDiffer() {
    #expect(Set(Self.keys).count == Self.keys.count)
    #expect(Set(Self.keys.map { "--" + $0 }).isSuperset(of: ["--steps", "--noise", "--window"]))
  }

  @Test(arguments: keys)
  func aNotchOnASheetIsUndoneByTheDefaultAndReadAsItIsWritten(_ key: String) throws {
    let setting = try setting(key)
    let standard = Experiment(objective: Selection("ravine"), runs: Experiment.opening.runs)
    let rows = setting.rows(standard)
    // What a file holds has a row only where there is one.
    #expect(rows.isEmpty == (setting.paths(of: "a") != nil))
    #expect(rows.allSatisfy { $0.isDefault || $0.defaultText == nil })

    for row in rows.filter({ $0.catalogField == nil }) {
      var changed = standard
      try row.walk(&changed, .coarse(1))
      #expect(changed != standard, "\(row.key)")

      var read = standard
      try setting.read(&read, setting.text(changed))
      #expect(read == changed, "\(row.key)")
      let written = try Experiment(ExperimentArguments(words: changed.arguments))
      #expect(setting.text(written) == setting.text(changed), "\(row.key)")

      row.restore(&changed)
      #expect(changed == standard, "\(row.key)")
    }
  }

  @Test(arguments: keys) func whatCannotBeReadNamesTheOptionAndChangesNothing(_ key: String) throws
  {
    let setting = try setting(key)
    var experiment = Experiment.opening
    let problem = #expect(throws: ArgumentProblem.self) { try setting.read(&experiment, "?") }

    #expect(try #require(problem).description.hasPrefix("--\(key)"))
    #expect(experiment == .opening)
  }

  @Test func aBatchIsSaidWhereThereAreRowsOfData() throws {
    func chance(_ words: [String]) throws -> String? {
      try Experiment(ExperimentArguments(words: words)).chance { DecimalText.text(of: $0) }
    }
    #expect(try chance(["--objective", "line_squared", "--batch", "4"]) == "batch 4 of 40")
    #expect(try chance(["--objective", "line_squared", "--batch", "99"]) == "batch 40 of 40")
    #expect(try chance(["--objective", "bowl", "--batch", "4"]) == nil)
    #expect(try chance(["--objective", "bowl", "--noise", "0.5"]) == "noise σ 0.5")
    #expect(try chance(["--objective", "line_squared", "--batch", "0"]) == nil)
  }

  @Test func anotherFunctionBringsTheDefaultsOfWhatBelongsToIt() throws {
    var experiment = Experiment.opening
    for setting in Experiment.settings.all {
      for row in setting.rows(experiment) where row.catalogField == nil {
        try row.walk(&experiment, .fine(1))
      }
    }
    let changed = experiment
    experiment.choose("ravine", for: .objective, run: 0)

    for setting in Experiment.settings.all where setting.key != "objective" {
      let isKept = setting.text(experiment) == setting.text(changed)
      #expect(isKept == !setting.belongsToObjective, "\(setting.key)")
    }
    #expect(experiment.start == nil && experiment.window == nil)
  }

  @Test func everyMemberOfJSONHasItsPlaceInTheirOrder() {
    let exported = Experiment.settings.all.filter { $0.member != nil }.map(\.key)

    #expect(Set(Experiment.settings.members.map(\.key)) == Set(exported))
    #expect(Experiment.settings.members.count == exported.count)
  }

  @Test func noNoiseIsTheExactGradient() {
    var experiment = Experiment.opening
    #expect(experiment.gradients == .exact && experiment.noise == 0)
    experiment.noise = 0.5
    #expect(experiment.gradients == .noise(deviation: 0.5))
    experiment.noise = 0
    #expect(experiment.gradients == .exact)
    #expect(experiment == .opening)
  }
}
