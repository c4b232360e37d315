import Testing

@testable import descent

@Suite struct ShellLineTests {
  @Test(arguments: [
    ("descent ", ["descent", ""]), ("descent a  b", ["descent", "a", "b"]),
    ("descent 'x^2 + 1' a", ["descent", "x^2 + 1", "a"]), ("descent \"a b", ["descent", "a b"]),
    ("descent a\\ b", ["descent", "a b"]), ("descent ''  ", ["descent", "", ""]),
    ("cd; descent r", ["descent", "r"]), ("", [""]),
  ])
  func wordsEndAtBlanksOutsideQuotes(_ line: String, _ words: [String]) {
    #expect(ShellLine(line).words.drop { $0.isEmpty && words.first != "" } == words[...])
  }

  @Test func theFinishedPartEndsAtTheLastBreak() {
    #expect(ShellLine("descent gd:lr=0.1,sch").finishedPart(brokenAt: ":=") == "gd:lr=")
    #expect(ShellLine("descent gd:lr=0.1").finishedPart(brokenAt: "") == "")
    #expect(ShellLine("descent gd").finishedPart(brokenAt: ":=") == "")
  }
}
