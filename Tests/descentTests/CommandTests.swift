import Canvas
import Testing
import Workbench

@testable import descent

@Suite struct CommandTests {
  @Test func whatWasChosenOfTheDisplayIsInTheCommand() {
    let display = DisplayChoices(glyphs: .ascii, ground: .light, usesMouse: false, cellAspect: 2.5)
    let loop = MainLoop(Workbench(usesPointer: false), display)
    #expect(
      loop.command == Experiment.opening.command
        + " --marks ascii --theme light --cell-aspect 2.5 --no-mouse")
  }

  @Test func whatTheProgramFoundOutItselfIsNot() {
    #expect(MainLoop(Workbench()).command == Experiment.opening.command)
  }
}
