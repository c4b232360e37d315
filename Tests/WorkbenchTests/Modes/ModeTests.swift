import Canvas
import Testing
import Workbench

@Suite struct ModeTests {
  @Test func theListOfKeysOpensScrollsAndCloses() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.scroll(by: 3), .normal), (.toggleHelp, Mode(KeyList(scroll: 0))),
        (.scroll(by: 10), Mode(KeyList(scroll: 10))), (.scroll(by: -3), Mode(KeyList(scroll: 7))),
        (.scroll(by: -1000), Mode(KeyList(scroll: 0))), (.cancel, .normal),
        (.toggleHelp, Mode(KeyList(scroll: 0))),
        (.toggleHelp, .normal),
      ], "mode", \.mode)
  }

  @Test func closingTheListOfKeysChangesNothingElse() {
    var workbench = Workbench.paused()
    workbench.send(.toggleExpanded, .nudge(x: 1, y: 0))
    let experiment = workbench.experiment
    workbench.send(.toggleHelp, .scroll(by: 4), .cancel)

    #expect(workbench.experiment == experiment)
    #expect(workbench.runFocus.isExpanded)
  }

  @Test func escapeClosesOneThingAtATime() {
    var workbench = Workbench.paused()
    workbench.send(.toggleExpanded, .placeStart)

    workbench.send(.cancel)
    #expect(workbench.mode == .normal)
    #expect(workbench.runFocus.isExpanded)
    workbench.send(.cancel)
    #expect(!workbench.runFocus.isExpanded)
  }

  @Test func leavingIsAnEffectAndChangesNothing() {
    var workbench = Workbench.paused()
    workbench.send(.notify("stays"))

    #expect(workbench.update(.quit) == [.quit])
    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "stays")
  }

  @Test func glyphsAndDepthsGoDownToThePoorestAndBackToWhatWasFound() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.nextGlyphs, .quadrant), (.nextGlyphs, .ascii), (.nextGlyphs, nil),
        (.nextGlyphs, .quadrant),
      ], "glyphs", \.appearance.glyphs)
    workbench.play(
      [
        (.nextDepth, .indexed), (.nextDepth, .ansi), (.nextDepth, .monochrome),
        (.nextDepth, nil),
      ], "depth", \.appearance.depth)
  }

  @Test func choicesOfTheAppearanceReplaceWhatTheTerminalHas() {
    let found = Capabilities(depth: .indexed, glyphs: .quadrant, cellAspect: 1.75)
    var appearance = Appearance()
    #expect(appearance.applied(to: found) == found)

    appearance.depth = .monochrome
    appearance.glyphs = .ascii
    #expect(
      appearance.applied(to: found)
        == Capabilities(depth: .monochrome, glyphs: .ascii, cellAspect: 1.75))
  }
}
