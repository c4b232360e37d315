import Testing
import Workbench

@testable import descent

@Suite struct CompletionRequestTests {
  private static let program = CommandOutline.program()

  private func texts(_ words: String...) -> [String] {
    CompletionRequest(program: Self.program, words: words).completions.map(\.text)
  }

  @Test func theFirstWordIsACommandOrARun() {
    #expect(texts("").starts(with: ["compare", "run", "map", "train", "render", "list"]))
    #expect(texts("adamw") == ["adamw"])
    #expect(!texts("comp").contains("complete"))
    #expect(!texts("run", "").contains("list"))
  }

  @Test func aCommandMayStandBehindOptions() {
    #expect(texts("--no-config", "ren") == ["render"])
    #expect(texts("--steps", "9", "--no-config", "").contains("run"))
    #expect(texts("--no-config", "run", "--form") == ["--format"])
    #expect(!texts("--no-config", "gd", "").contains("run"))
    #expect(texts("--no-config", "help", "ren") == ["render"])
  }

  @Test func aTrainingTakesASetOfRunsToo() {
    #expect(texts("train", "ker") == ["keras"])
    #expect(texts("train", "adamw") == ["adamw"])
    #expect(texts("train", "--objective", "ml") == ["mlp"])
    #expect(!texts("run", "").contains("keras"))
  }

  @Test func optionsAreThoseOfTheCommand() {
    #expect(texts("--obj") == ["--objective"])
    #expect(texts("run", "--form") == ["--format"])
    #expect(texts("run", "--vi").isEmpty)
    #expect(texts("list", "--").contains("--format"))
  }

  @Test func anOptionThatIsGivenIsNotOfferedAgain() {
    #expect(texts("--steps", "3", "--ste") == ["--step"])
    #expect(texts("--steps=3", "--ste") == ["--step"])
    #expect(texts("run", "--schedule", "cosine", "--sched") == ["--schedule"])
  }

  @Test(
    arguments: program.commands.flatMap { command in
      command.options.filter { !$0.values.isEmpty }.map { (command.commandName, $0) }
    })
  func theValuesOfAnOptionAreOfferedBothWays(_ command: String, _ option: ArgumentOutline) {
    #expect(texts(command, option.spelling, "") == option.values)
    #expect(
      texts(command, option.spelling + "=") == option.values.map { "\(option.spelling)=\($0)" })
  }

  @Test func namesOfObjectivesAndSchedulesAreOffered() {
    #expect(texts("--objective", "himm") == ["himmelblau"])
    #expect(texts("--objective=himm") == ["--objective=himmelblau"])
    #expect(texts("run", "--schedule", "one") == ["one_cycle"])
  }

  @Test func behindTheEndOfOptionsThereAreRuns() {
    #expect(texts("--", "adamw") == ["adamw"])
    #expect(texts("--", "--obj").isEmpty)
    #expect(texts("--start", "--", "--st") == ["--steps", "--step"])
  }

  @Test func listsTakeNamesAndHelpTakesCommands() {
    #expect(texts("list", "opt") == ["optimizers"])
    #expect(texts("list", "adamw") == ["adamw"])
    #expect(texts("help", "r") == ["run", "render"])
    #expect(texts("lesson", "noi") == ["noisy-schedules", "noise-floor"])
    #expect(texts("lesson", "--new", "adamw") == ["adamw"])
    #expect(texts("help", "run", "").isEmpty)
    #expect(texts("selftest", "").isEmpty)
  }

  @Test(arguments: ["-", "--=", "=", "é", "--é=", "adam:=,=", "''", "@", "gd@3+"])
  func nothingThatIsTypedBreaksIt(_ word: String) {
    #expect(texts(word).allSatisfy { $0.hasPrefix(word) })
  }
}
