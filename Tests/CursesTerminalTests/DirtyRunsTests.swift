import Canvas
import Testing

@testable import CursesTerminal

@Suite struct DirtyRunsTests {
  private let blank = Frame(Size(width: 4, height: 2))

  @Test func equalFramesHaveNoRuns() {
    #expect(Array(DirtyRuns(from: blank, to: blank)).isEmpty)
  }

  @Test func withoutAFormerFrameEveryRowIsARun() {
    #expect(
      Array(DirtyRuns(from: nil, to: blank)) == [
        Run(y: 0, columns: 0..<4), Run(y: 1, columns: 0..<4),
      ])
  }

  @Test func neighboursShareARun() {
    var frame = blank
    frame.write("ab", x: 1, y: 0, .plain)
    frame[3, 1] = Cell("c")
    #expect(
      Array(DirtyRuns(from: blank, to: frame)) == [
        Run(y: 0, columns: 1..<3), Run(y: 1, columns: 3..<4),
      ])
  }

  @Test func aRunEndsWithItsRow() {
    var frame = blank
    frame[3, 0] = Cell("a")
    frame[0, 1] = Cell("b")
    #expect(
      Array(DirtyRuns(from: blank, to: frame)) == [
        Run(y: 0, columns: 3..<4), Run(y: 1, columns: 0..<1),
      ])
  }

  @Test func anotherColourAloneIsADifference() {
    var frame = blank
    frame[2, 1].style.background = .indexed(4)
    #expect(Array(DirtyRuns(from: blank, to: frame)) == [Run(y: 1, columns: 2..<3)])
  }

  @Test func aFrameWithoutCellsHasNoRuns() {
    let empty = Frame(Size(width: 0, height: 3))
    #expect(Array(DirtyRuns(from: nil, to: empty)).isEmpty)
    #expect(Array(DirtyRuns(from: empty, to: empty)).isEmpty)
  }
}
