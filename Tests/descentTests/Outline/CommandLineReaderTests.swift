import Testing
import Workbench

@testable import descent

@Suite struct CommandLineReaderTests {
  private static let program = CommandOutline.program()
  private let reader = CommandLineReader(program: program)

  @Test func theCommandsAreTheProgramsOwn() {
    let names = Self.program.commands.map(\.commandName)
    #expect(names.starts(with: ["compare", "run", "map", "train", "render", "list"]))
    #expect(Self.program.defaultCommand?.commandName == "compare")
  }

  /// Every option with a value, of every command, written both ways.
  private static let options = program.commands.flatMap { command in
    command.options.filter { $0.kind == .option }.map { (command.commandName, $0.spelling) }
  }

  @Test(arguments: options)
  func anOptionWithNothingAfterItIsNamed(_ command: String, _ option: String) {
    for words in [[option + "="], [option], [option, ""], [option, " "], [option + "=", "gd"]] {
      let problem = #expect(throws: ArgumentProblem.self) { try reader.request([command] + words) }
      #expect(problem?.argument == option)
      #expect(problem?.complaint == "the value is missing")
      #expect(problem?.allowed.hasPrefix(option + "=") == true)
    }
  }

  @Test(
    arguments: [
      (["--no-config", "run", "gd"], ["run", "--no-config", "gd"]),
      (["--steps", "9", "--start=-1,2", "run"], ["run", "--steps", "9", "--start=-1,2"]),
      (["--no-config", "help", "run"], ["help", "run"]),
      (["--format", "csv", "run"], ["run", "--format", "csv"]),
      // What is the value of an option is no command, nor is what stands behind a run.
      (["--objective", "run", "gd"], ["--objective", "run", "gd"]),
      (["--steps", "9", "gd", "run"], ["--steps", "9", "gd", "run"]),
      (["--nothing", "run"], ["--nothing", "run"]), (["--", "run"], ["--", "run"]),
      (["-"], ["-"]), (["--no-config"], ["--no-config"]),
    ] as [([String], [String])])
  func aCommandMayStandBehindOptions(_ words: [String], _ read: [String]) {
    #expect(reader.commandFirst(words) == read)
  }

  @Test func theNextOptionIsNoValue() {
    let problem = #expect(throws: ArgumentProblem.self) {
      try reader.request(["--start", "--steps", "3"])
    }
    #expect(problem?.description.contains("for '--steps' is the next option") == true)
  }

  @Test(arguments: [["--start", "-5,-2"], ["run", "--objective", "-x^2"], ["--objective=-h"]])
  func aValueMayBeginWithAMinusSign(_ words: [String]) throws {
    #expect(try reader.request(words) == .command(words))
  }

  @Test(arguments: [
    (["--objctive", "bowl"], "--objective"), (["-objective", "bowl"], "--objective"),
    (["--colour", "16"], "--color"), (["list", "--fromat"], "--format"),
    (["doctor", "--teme"], "--theme"),
  ])
  func aMisspelledOptionIsToldWithTheOneThatWasMeant(_ words: [String], _ meant: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request(words) }
    #expect(problem?.suggestion == meant)
  }

  @Test(arguments: ["-x", "-1", "--é", "--" + "q"])
  func nothingNearIsSuggestedForAnythingElse(_ word: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request([word]) }
    #expect(problem?.complaint == "there is no option '\(word)'")
    #expect(problem?.suggestion == nil)
  }

  @Test func theCommandThatAnOptionBelongsToIsNamed() {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request(["--format", "csv"]) }
    #expect(problem?.complaint.contains("an option of 'descent run'") == true)
  }

  @Test(arguments: ["lr", "schedule", "beta", "clip"])
  func aSettingOfARunIsSaidToBelongThere(_ key: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request(["--\(key)=0.1"]) }
    #expect(problem?.allowed.hasPrefix("NAME:\(key)=VALUE") == true)
  }

  @Test func aFlagTakesNoValue() {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request(["--presenter=1"]) }
    #expect(problem?.complaint == "--presenter takes no value")
  }

  @Test(arguments: [["--"], ["--", "--nonsense"], ["-"], [], ["gd", "adam:lr=1"]])
  func whatIsNoOptionIsLeftToTheParser(_ words: [String]) throws {
    #expect(try reader.request(words) == .command(words))
  }

  @Test(
    arguments: [
      (["-h"], nil), (["help"], nil), (["help", "run"], "run"), (["run", "--help"], "run"),
      (["--noise", "1", "-h"], nil),
    ] as [([String], String?)])
  func helpIsOfTheCommandThatIsNamed(_ words: [String], _ name: String?) throws {
    #expect(try reader.request(words) == .help(of: name))
  }

  @Test(arguments: [["-V"], ["--version"], ["run", "-V"], ["--presenter", "-V"]])
  func theVersionIsAskedForByTwoNames(_ words: [String]) throws {
    #expect(try reader.request(words) == .version)
  }

  @Test func helpForACommandThatIsNoneIsAMistake() {
    let problem = #expect(throws: ArgumentProblem.self) { try reader.request(["help", "lits"]) }
    #expect(problem?.suggestion == "list")
  }
}
