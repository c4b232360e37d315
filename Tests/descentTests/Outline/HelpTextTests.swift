import Testing

@testable import descent

@Suite struct HelpTextTests {
  private static let program = CommandOutline.program()
  private static let names = [nil] + program.commands.map { $0.commandName as String? }

  @Test(arguments: names, [80, 60, 40])
  func noLineIsWiderThanTheTerminal(_ name: String?, _ width: Int) {
    let text = HelpText(of: name, in: Self.program, width: width).text
    for line in text.split(separator: "\n") where line.count > width {
      // A single word, such as the name of a value, cannot be broken.
      #expect(line.drop { $0 == " " }.split(separator: " ").count <= 2, "\(line)")
    }
    if width == 80 { #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }) }
  }

  @Test(arguments: names)
  func everyOptionIsExplained(_ name: String?) {
    let text = HelpText(of: name, in: Self.program, width: 80).text
    let command = name.flatMap(Self.program.command(named:))
    for option in command?.options ?? [] {
      #expect(text.contains(option.spelling))
      #expect(option.abstract?.isEmpty == false)
    }
  }

  @Test func theHelpOfTheProgramTellsTheExitStatuses() {
    let text = HelpText(of: nil, in: Self.program, width: 80).text
    for status in ["0", "1", "2", "129", "130", "143"] {
      #expect(text.contains("\n  \(status) "))
    }
    #expect(text.contains("-V, --version"))
  }

  @Test(arguments: names.compactMap(\.self))
  func theHelpOfEveryCommandTellsThemInShort(_ name: String) {
    let text = HelpText(of: name, in: Self.program, width: 400).text
    #expect(text.contains("\nExit statuses: 0 done; 1 "))
    #expect(text.hasSuffix("; 143 terminated by another program.\n"))
  }

  @Test func aPairOfFlagsIsExplainedTogether() {
    let text = HelpText(of: "compare", in: Self.program, width: 80).text
    #expect(text.contains("  --mouse, --no-mouse "))
  }

  @Test func aNarrowTerminalHasExplanationsBelowTheNames() {
    let text = HelpText(of: "list", in: Self.program, width: 40).text
    #expect(text.contains("  --format FORMAT\n        The format: text, json."))
  }
}
