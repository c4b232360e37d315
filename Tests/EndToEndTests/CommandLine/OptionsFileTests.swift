import Foundation
import Testing

/// The file of options, as the program finds and applies it.
@Suite struct OptionsFileTests {
  /// Runs the program with a file of options.
  private func run(_ options: String, _ arguments: [String]) throws -> DescentProcess {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appendingPathComponent("descent")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try Data(options.utf8).write(to: own.appendingPathComponent("options"))
    return try DescentProcess(arguments, environment: ["XDG_CONFIG_HOME": folder.path])
  }

  private static let lines = "# for the course\n--steps 2\n\n--objective=square   # one variable\n"

  @Test func itsOptionsAreTakenBesideThoseThatAreTyped() throws {
    let process = try run(Self.lines, ["run", "gd:lr=0.25", "--start=4", "--format", "csv"])
    #expect(process.status == 0)
    #expect(process.output.hasSuffix("\ngd:lr=0.25,2,1,,1,2,,still moving\n"))
  }

  @Test func whatIsTypedCountsMore() throws {
    let process = try run(
      Self.lines, ["run", "gd:lr=0.25", "--start=4", "--format=csv", "--steps=1"])
    #expect(process.output.hasSuffix("\ngd:lr=0.25,1,2,,4,4,,still moving\n"))
  }

  @Test func withNoConfigItIsNotRead() throws {
    for words in [["run", "--no-config"], ["--no-config", "run"]] {
      let process = try run("nonsense", words + ["--steps", "1"])
      #expect(process.status == 0)
    }
  }

  @Test(arguments: [
    ("--steps 3\n--stepz 3", "/descent/options, line 2: there is no option '--stepz'"),
    ("\n\n--steps none", "/descent/options, line 3: --steps none: the number of steps cannot be"),
    ("--theme\n", "/descent/options, line 1: the value of --theme is missing"),
  ])
  func aBadLineIsNamed(_ options: String, _ words: String) throws {
    let process = try run(options, ["run"])
    #expect(process.status == 2)
    #expect(process.output.isEmpty)
    #expect(process.complains(of: words))
  }

  /// Whatever command reads the file: what it does not take itself is looked at all the same.
  @Test(arguments: [
    (["run"], "--theme purple", "line 1: --theme purple: there is no choice 'purple'"),
    (["run"], "--view rase", "line 1: --view rase: there is no view 'rase'"),
    (
      ["doctor"], "--color auto\n--steps none",
      "line 2: --steps none: the number of steps cannot be"
    ),
    (["lesson"], "--levels liner", "line 1: --levels liner: there is no level scale"),
    (["render"], "--marks dots", "line 1: --marks dots: there is no choice 'dots'"),
  ])
  func aBadLineForAnotherCommandIsNamedToo(
    _ arguments: [String], _ options: String, _ words: String
  ) throws {
    let process = try run(options, arguments)
    #expect(process.status == 2)
    #expect(process.output.isEmpty)
    #expect(process.complains(of: "/descent/options, \(words)"), "\(process.complaints)")
  }

  @Test(arguments: [["run"], ["doctor"], ["lesson"]])
  func aLineForAFunctionOfOneVariableIsNoMistakeOfItself(_ arguments: [String]) throws {
    let options = "--start=4\n--objective=square\n--steps=3\n--theme=light\n"
    #expect(try run(options, arguments).status == 0)
  }

  @Test(arguments: [["list", "adam"], ["--version"], ["help", "run"], ["selftest", "--help"]])
  func whatTakesNoneOfItsOptionsWorksWhateverIsInIt(_ arguments: [String]) throws {
    #expect(try run("nonsense", arguments).status == 0)
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("descent/options")
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let process = try DescentProcess(["run"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(process.status == 2)
    #expect(process.complains(of: "options: the options file cannot be read: "))
  }
}
