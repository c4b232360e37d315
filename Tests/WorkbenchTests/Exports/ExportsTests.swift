import Testing

@testable import Workbench

@Suite struct ExportsTests {
  @Test func everyFormatHasANameOfItsOwn() {
    let names = Exports.all.map(\.name)

    #expect(Set(names).count == names.count)
    #expect(names.prefix(3) == ["text", "csv", "json"])
  }

  @Test func aFormatIsFoundByItsName() throws {
    #expect(try Exports.export(named: "csv", option: "--format") is CSVExport)
  }

  @Test func anUnknownFormatIsAProblemOfTheOption() {
    let problem = #expect(throws: ArgumentProblem.self) {
      try Exports.export(named: "jsn", option: "--format")
    }

    let formats = Exports.all.map(\.name).joined(separator: ", ")
    #expect(
      problem?.description
        == "--format jsn: there is no format 'jsn'. Did you mean 'json'?\nAllowed: \(formats).")
  }

  @Test(arguments: Exports.all.map(\.name))
  func theSameExperimentIsExportedTheSame(_ name: String) throws {
    let export = try Exports.export(named: name, option: "--format")
    var experiment = Experiment.opening
    experiment.noise = 1

    #expect(export.text(of: experiment) == export.text(of: experiment))
  }

  @Test(arguments: Exports.all.map(\.name))
  func aWriterThatFailsEndsTheExportAtOnce(_ name: String) throws {
    struct Full: Error {}
    let export = try Exports.export(named: name, option: "--format")
    var pieces = 0

    #expect(throws: Full.self) {
      let opening = Experiment.opening
      try export.export(opening, { Simulation(opening.runs[$0], in: opening) }) {
        (_) throws(Full) in
        pieces += 1
        throw Full()
      }
    }
    #expect(pieces == 1)
  }
}
