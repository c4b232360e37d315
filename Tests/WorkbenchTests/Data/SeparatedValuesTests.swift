import Testing

@testable import Workbench

@Suite struct SeparatedValuesTests {
  private func fields(_ text: String) throws -> [[String]] {
    try SeparatedValues(text).records.map(\.fields)
  }

  @Test(
    arguments: [
      "x,y\n1,2\n3,4\n", "x,y\r\n1,2\r\n3,4\r\n", "x,y\r1,2\r3,4", "\u{FEFF}x,y\n1,2\n3,4\n\n\n",
      "\"x\",\"y\"\n\"1\",2\n3,\"4\"", " x , y \n1 ,\t2\n 3, \"4\" \n", "x;y\n1;2\n3;4",
      "x\ty\n1\t2\n3\t4",
    ])
  func theSameTableIsReadWhateverItsLinesAndQuotes(_ text: String) throws {
    #expect(try fields(text) == [["x", "y"], ["1", "2"], ["3", "4"]])
  }

  @Test func aQuotedFieldHoldsSeparatorsBreaksAndQuotes() throws {
    let values = try SeparatedValues(
      "a,b\n\"1,5\",\"said \"\"no\"\"\"\n\"two\r\nlines\",2\nend,3\n")
    #expect(
      values.records.map(\.fields)
        == [["a", "b"], ["1,5", "said \"no\""], ["two\r\nlines", "2"], ["end", "3"]])
    #expect(values.records.map(\.line) == [1, 2, 3, 5])
  }

  @Test func anEmptyFieldIsAField() throws {
    #expect(try fields("a,b,c\n,,\n") == [["a", "b", "c"], ["", "", ""]])
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n3\n", 3, "the line has 1 field, the first one 2 fields"),
      ("a,b\n1,2,3\n", 2, "the line has 3 fields, the first one 2 fields"),
      ("a,b\n\n1,2\n", 2, "the line is blank"),
      ("a,b\n\"1,2\n3,4\n", 2, "a quote is not closed"),
      ("a,b\n\"1\"x,2\n", 2, "there is text beside a quoted field"),
    ])
  func whatIsNoTableIsAProblemOfItsLine(_ text: String, _ line: Int, _ complaint: String) {
    let problem = #expect(throws: SeparatedValues.Problem.self) { try SeparatedValues(text) }
    #expect(problem == SeparatedValues.Problem(line: line, complaint: complaint))
  }

  @Test func anEmptyTextHasNoRecords() throws {
    #expect(try SeparatedValues("").records.isEmpty)
    #expect(try SeparatedValues("\n\n").records.isEmpty)
  }
}
