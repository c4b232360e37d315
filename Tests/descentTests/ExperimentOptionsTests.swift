import ArgumentParser
import Testing
import Workbench

@testable import descent

@Suite struct ExperimentOptionsTests {
  @Test(arguments: Experiment.settings.all.map(\.key))
  func eachSettingIsAnOptionWhoseValueMayBeginWithASign(_ key: String) throws {
    let setting = try #require(Experiment.settings.all.first { $0.key == key })
    for words in [["--\(key)", "-3,x"], ["--\(key)=-3,x"]] {
      let arguments = try ExperimentOptions.parse(["gd"] + words + ["adam"]).arguments

      #expect(arguments[setting] == "-3,x")
      #expect(arguments.runs == ["gd", "adam"])
      for other in Experiment.settings.all where other.key != key {
        #expect(arguments[other] == nil)
      }
    }
  }

  @Test func nothingSaidIsTheOpening() throws {
    #expect(try ExperimentOptions.parse([]).experiment() == .opening)
  }

  @Test(arguments: Experiment.settings.all.map(\.key))
  func helpSaysWhatASettingIsAndWhatHoldsWithoutIt(_ key: String) throws {
    let setting = try #require(Experiment.settings.all.first { $0.key == key })
    let program = CommandOutline.program()
    for command in ["compare", "run"] {
      let option = try #require(program.command(named: command)?.option(named: "--\(key)"))

      #expect(option.valueName == setting.valueName)
      #expect(option.abstract == setting.sentence)
      #expect(option.sectionTitle == "Experiment")
    }
  }
}
