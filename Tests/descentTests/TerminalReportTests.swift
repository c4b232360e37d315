import Canvas
import CursesTerminal
import Testing

@testable import descent

@Suite struct TerminalReportTests {
  private func report(
    _ variables: [String: String], isTerminal: Bool = true, choices: DisplayChoices = .init()
  ) -> String {
    let environment = TerminalEnvironment(
      variables, isInputTerminal: isTerminal, isOutputTerminal: isTerminal)
    let report = TerminalReport(choices, in: environment, window: nil) { name in
      ["xterm": 8, "xterm-256color": 256].first { $0.key == name }
        .map { TerminalEntry(colors: $0.value) }
    }
    return report.text(width: 200)
  }

  @Test func itNamesEveryVariableAndEveryDecision() {
    let text = report(["TERM": "xterm-256color", "LANG": "de_DE.UTF-8"])
    for name in TerminalEnvironment.names { #expect(text.contains("\n  \(name) ")) }
    #expect(text.contains("TERM=xterm-256color is in the terminal database"))
    #expect(text.contains("256 colours, because xterm-256color has 256"))
    #expect(text.contains("braille marks, because LANG=de_DE.UTF-8 means UTF-8"))
    #expect(
      text.contains(
        "dark background, because the terminal does not answer and COLORFGBG is not set"))
    #expect(text.contains("no synchronized output, because only cells that differ are sent"))
  }

  @Test func onATerminalTheMapIsShownInEveryDepth() {
    let text = report(["TERM": "xterm-256color"])
    for (depth, sequence) in [("direct", "48;2;"), ("256", "48;5;")] {
      let line = text.split(separator: "\n").last { $0.hasPrefix("  \(depth) ") }
      #expect(line?.contains(sequence) == true)
    }
    #expect(text.contains("\u{1B}[m"))
  }

  @Test(arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "xterm", "LC_ALL": "C"]])
  func withoutATerminalThereAreNoEscapes(_ variables: [String: String]) {
    let text = report(variables, isTerminal: false)
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("standard input is not a terminal, standard output is not a terminal"))
  }

  @Test func coloursThatAreForcedGoToNoTerminalToo() {
    let variables = ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"]
    #expect(report(variables, isTerminal: false).contains("\u{1B}["))
    for more in [["CLICOLOR_FORCE": "0"], ["CLICOLOR_FORCE": ""], ["NO_COLOR": "1"]] {
      let text = report(variables.merging(more) { $1 }, isTerminal: false)
      #expect(!text.contains("\u{1B}["))
    }
  }

  @Test func withoutUTF8TheStripIsASCII() {
    let text = report(["TERM": "xterm", "LC_ALL": "C"], isTerminal: false)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func aTerminalThatShowsNoScreensIsExplained() {
    let text = TerminalReport(
      DisplayChoices(), in: TerminalEnvironment(["TERM": "dumb"]), window: nil
    ) { _ in TerminalEntry(canMoveCursor: false, colors: 0) }.text(width: 200)
    #expect(text.contains("TERM=dumb names a terminal without cursor addressing"))
  }

  @Test func whatIsChosenIsSaidToBeChosen() {
    let text = report(
      ["TERM": "xterm"], choices: DisplayChoices(depth: .indexed, glyphs: .ascii, ground: .light))
    #expect(text.contains("colours as chosen: 256"))
    #expect(text.contains("marks as chosen: ascii"))
    #expect(text.contains("light background, as chosen"))
  }

  @Test func anInputThatHasEndedIsSaidToHaveEnded() {
    let environment = TerminalEnvironment(["TERM": "xterm-256color"], hasInputEnded: true)
    let text = TerminalReport(DisplayChoices(), in: environment, window: nil).text(width: 200)
    #expect(text.contains("standard input has ended"))
    #expect(text.contains("so there can be no screen"))
    #expect(text.contains("is in the terminal database"))
  }
}
