import Testing

@testable import Workbench

@Suite struct WrappedTests {
  @Test func aShortTextIsOneIndentedLine() {
    #expect("a b".wrapped(indent: 2, hanging: 4, width: 10) == "  a b")
  }

  @Test func aLineIsFilledToItsLastColumn() {
    #expect("ab cd ef".wrapped(indent: 0, hanging: 1, width: 5) == "ab cd\n ef")
  }

  @Test func aLineIsBrokenBeforeTheFirstColumnTooMany() {
    #expect("ab cde".wrapped(indent: 0, hanging: 1, width: 5) == "ab\n cde")
  }

  @Test func aWordLongerThanALineStaysWhole() {
    #expect("a bcdefgh i".wrapped(indent: 0, hanging: 0, width: 3) == "a\nbcdefgh\ni")
  }
}
