import Foundation
import Testing

/// What is wrong with an experiment in a file, as the program tells it.
@Suite struct ExperimentFileMistakeTests {
  private func run(
    _ text: String, _ arguments: [String] = ["run"], more: [String] = []
  ) throws -> DescentProcess {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.descent")
    try Data(text.utf8).write(to: file)
    return try DescentProcess(arguments + [file.path] + more)
  }

  @Test(arguments: [
    (
      "--stps=9\ngd",
      "a.descent, line 1: --stps: there is no option '--stps'. Did you mean '--steps'?"
    ),
    ("# mine\n\nadm:lr=0.1", "a.descent, line 3: adm:lr=0.1: there is no optimizer 'adm'"),
    ("gd:lr=x # fast", "a.descent, line 1: gd:lr=x: lr cannot be 'x'"),
    ("--objective=trough\n--start=1", "a.descent, line 2: --start 1: '1' is not a point"),
    ("--objective\ngd", "a.descent, line 1: --objective: the value is missing"),
    ("--presenter=1", "a.descent, line 1: --presenter=1: --presenter takes no value"),
  ])
  func aMistakeIsNamedWithFileAndLine(_ text: String, _ words: String) throws {
    let process = try run(text, text.contains("presenter") ? [] : ["run"])

    #expect(process.status == 2)
    #expect(process.output.isEmpty)
    #expect(process.complains(of: words))
    #expect(process.complaints.contains("Allowed: "))
  }

  @Test func everyMistakeIsNamedOnce() throws {
    let process = try run("gd:lr=0\n--objective=bole\n--start=1,2,3\n--steps=0\nadm\ngd")
    let lines = process.complaints.split(separator: "\n").filter { $0.contains("a.descent, line ") }
    let numbers = lines.compactMap { $0.firstMatch(of: /line (\d+):/)?.1 }

    // The start belongs to a function that is not known.
    #expect(numbers == ["1", "2", "4", "5"])
  }

  @Test func whatIsTypedBesideAFileIsNoMistakeOfTheFile() throws {
    let process = try run("--steps=9\ngd", more: ["--steps", "none"])

    #expect(process.status == 2)
    #expect(process.complaints.hasPrefix("descent: --steps none: "))
  }
}
