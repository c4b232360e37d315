import Testing
import Workbench

@testable import descent

@Suite struct OptionsFileTests {
  private static let program = CommandOutline.program()

  private func file(_ text: String) throws -> OptionsFile {
    try OptionsFile(text, named: "options", for: try #require(Self.program.defaultCommand))
  }

  private func words(_ text: String, for name: String = "compare", beside words: [String] = [])
    throws -> [String]
  {
    let command = try #require(Self.program.command(named: name))
    return try file(text).entries(for: command, beside: words).flatMap(\.words)
  }

  @Test func aLineIsAnOption() throws {
    #expect(
      try words(
        """
        # what the beamer needs
        --theme light
          --steps=100   # longer

        --no-mouse
        --start -5, -2
        --objective 'x^2 + 3*sin(y)^2'
        """)
        == [
          "--theme=light", "--steps=100", "--no-mouse", "--start=-5, -2",
          "--objective=x^2 + 3*sin(y)^2",
        ])
  }

  /// Its options are about something else, whatever they are called.
  @Test func aTrainingTakesNothingButTheDisplayFromTheFile() throws {
    let text = "--objective bowl\n--steps 100\n--theme light\n"
    #expect(try words(text, for: "train") == ["--theme=light"])
    #expect(try words(text, for: "run") == ["--objective=bowl", "--steps=100"])
  }

  @Test(arguments: [
    "", "\n\n", "# nothing", "   \t\r\n#--theme light", "\u{FEFF}# a mark of bytes",
  ])
  func aFileMaySayNothing(_ text: String) throws {
    #expect(try words(text).isEmpty)
  }

  @Test func theLastLineOfAnOptionCounts() throws {
    #expect(
      try words("--theme light\n--mouse\n--theme=dark\n--no-mouse") == [
        "--theme=dark", "--no-mouse",
      ])
  }

  @Test func whatIsTypedCountsMore() throws {
    let text = "--theme light\n--no-mouse\n--steps 9"
    #expect(try words(text, beside: ["--theme", "dark", "--mouse", "gd"]) == ["--steps=9"])
    #expect(try words(text, beside: ["--theme=dark"]) == ["--no-mouse", "--steps=9"])
  }

  @Test func aCommandGetsWhatItTakes() throws {
    let text = "--theme light\n--steps 9\n--view race"
    #expect(try words(text, for: "run") == ["--steps=9"])
    #expect(try words(text, for: "doctor") == ["--theme=light"])
    #expect(try words(text, for: "list").isEmpty)
  }

  @Test(
    arguments: [
      ("--theme light\n\n--them dark", "options, line 3", "--theme"),
      ("theme light", "options, line 1", "--theme"), ("\r\n--format csv", "options, line 2", nil),
      ("--help", "options, line 1", nil), ("--no-config", "options, line 1", nil),
      ("--steps", "options, line 1", nil), ("--steps=", "options, line 1", nil),
      ("--steps ''", "options, line 1", nil), ("--presenter=1", "options, line 1", nil),
      ("--presenter yes", "options, line 1", nil), ("gd:lr=0.1", "options, line 1", nil),
      ("--\u{1F600}", "options, line 1", nil), ("=", "options, line 1", nil),
    ] as [(String, String, String?)])
  func aBadLineIsNamed(_ text: String, _ place: String, _ meant: String?) {
    let problem = #expect(throws: ArgumentProblem.self) { try file(text) }
    #expect(problem?.argument == place)
    #expect(problem?.suggestion == meant)
  }
}
