import Canvas
import CursesTerminal
import Testing

@Suite struct PrintedFrameTests {
  @Test(
    arguments: [
      (Style.plain, "x"), (Style(on: .terminalDefault, .bold), "\u{1B}[;1mx\u{1B}[m"),
      (Style(.indexed(3), on: .indexed(12)), "\u{1B}[;33;104mx\u{1B}[m"),
      (Style(.indexed(9), on: .indexed(200)), "\u{1B}[;91;48;5;200mx\u{1B}[m"),
      (
        Style(.direct(RGB(1, 2, 3)), on: .direct(RGB(40, 50, 60)), [.dim, .reverse, .underline]),
        "\u{1B}[;2;4;7;38;2;1;2;3;48;2;40;50;60mx\u{1B}[m"
      ),
    ])
  func everyStyleHasItsSequence(_ style: Style, _ line: String) {
    let frame = Frame(Size(width: 1, height: 1), filledWith: Cell("x", style))
    #expect(PrintedFrame(frame).lines == [line])
  }

  @Test func neighboursOfOneStyleShareASequenceAndBlanksAtTheEndAreLeftOut() {
    var frame = Frame(Size(width: 9, height: 2))
    frame.write("ab", x: 1, y: 0, Style(.indexed(1)))
    frame.write("c", x: 4, y: 0, .plain)
    #expect(PrintedFrame(frame).lines == [" \u{1B}[;31mab\u{1B}[m c", ""])
  }

  @Test func withoutStylesNothingIsLeftButCharacters() {
    var frame = Frame(Size(width: 6, height: 1), filledWith: Cell(" ", Style(on: .indexed(4))))
    frame.write("é⣿", x: 1, y: 0, Style(.indexed(1), on: .indexed(2), .bold))
    #expect(PrintedFrame(frame, hasStyles: false).lines == [" é⣿"])
  }
}
