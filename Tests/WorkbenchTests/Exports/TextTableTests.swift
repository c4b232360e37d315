import Testing

@testable import Workbench

@Suite struct TextTableTests {
  @Test func numbersStandFlushRightAndWordsFlushLeft() {
    let table = TextTable(
      header: ["η", "name"], rows: [["0.5", "a"], ["10", "long"]], leading: [1])

    #expect(
      table.text(indent: "  ") == """
            η  name
          0.5  a
           10  long

        """)
  }

  @Test func aTableWithoutRowsIsItsHeader() {
    #expect(TextTable(header: ["a", "b"]).text(indent: "") == "a  b\n")
  }

  @Test func aLineNeverEndsInSpaces() {
    let table = TextTable(header: ["a", "long"], rows: [["1", ""]])

    #expect(table.text(indent: "") == "a  long\n1\n")
  }

  @Test func aLineTooLongForATerminalIsClipped() {
    let table = TextTable(
      header: ["a", "run"], rows: [["1", String(repeating: "x", count: 90)]], leading: [1])
    let lines = table.text(indent: "  ").split(separator: "\n")

    #expect(lines[1].count == 80)
    #expect(lines[1].hasSuffix("xx…"))
  }
}
