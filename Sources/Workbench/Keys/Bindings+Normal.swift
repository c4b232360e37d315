import Canvas

extension Bindings {
  /// The keys of the comparison.
  package static let normal = table + [palette]

  /// The same without the list that is made from them.
  package static let table = time + runs + experiment + picture + program

  private static let time: [Binding] = [
    Binding(
      .time, "Space", "play or pause", hint: "play", isProminent: true,
      [(.character(" "), .togglePlay)]),
    Binding(
      .time, "← →", "a step back or forward; also , and .", hint: "step",
      isProminent: true,
      [
        (Key(.left), .step(by: -1)), (Key(.right), .step(by: 1)),
        (.character(","), .step(by: -1)), (.character("."), .step(by: 1)),
      ]),
    Binding(
      .time, "PgUp PgDn", "ten steps back or forward; also Shift and ← →",
      [
        (Key(.pageUp), .step(by: -10)), (Key(.pageDown), .step(by: 10)),
        (Key(.left, .shift), .step(by: -10)), (Key(.right, .shift), .step(by: 10)),
        (.character("<"), .step(by: -10)), (.character(">"), .step(by: 10)),
      ]),
    Binding(
      .time, "Home End", "the start or the last step",
      [(Key(.home), .goToFirst), (Key(.end), .goToLast)]),
    Binding(
      .time, "- +", "slower or faster", hint: "speed",
      [
        (.character("-"), .changeSpeed(by: -1)), (.character("+"), .changeSpeed(by: 1)),
        (.character("_"), .changeSpeed(by: -1)),
      ]),
    Binding(
      .time, "( * )", "jump to first overshoot, lowest loss, first in tolerance",
      [
        (.character("("), .jump(to: .firstOvershoot)), (.character("*"), .jump(to: .best)),
        (.character(")"), .jump(to: .withinTolerance)),
      ]),
    Binding(
      .time, "G", "loop: restart at the end, or stop there", [(.character("G"), .toggleLoop)]),
  ]

  private static let runs: [Binding] = [
    Binding(
      .runs, "Tab", "the next run; Shift-Tab the one before", hint: "run", isProminent: true,
      [(Key(.tab), .focusNext), (Key(.tab, .shift), .focusPrevious)]),
    Binding(
      .runs, "1 – 9", "the run of that number",
      (1...9).map { (.character(Unicode.Scalar(UInt8(48 + $0))), .focusNumber($0)) }),
    Binding(
      .runs, "Enter", "the run alone on the screen, and back",
      [(Key(.enter), .toggleExpanded)]),
    Binding(
      .runs, "e", "all its settings, changed in place", hint: "settings",
      [(.character("e"), .editing(.openSheet(.run)))]),
    Binding(
      .runs, "o O", "the next or previous optimizer for the run", hint: "optimizer",
      [(.character("o"), .changeOptimizer(by: 1)), (.character("O"), .changeOptimizer(by: -1))]),
    Binding(
      .runs, "s S", "the next or previous schedule of its rate", hint: "schedule",
      [(.character("s"), .changeSchedule(by: 1)), (.character("S"), .changeSchedule(by: -1))]),
    Binding(
      .runs, "[ ]", "its learning rate, a fine notch down or up", hint: "rate",
      isProminent: true,
      [
        (.character("["), .changeRateFinely(by: -1)), (.character("]"), .changeRateFinely(by: 1)),
      ]),
    Binding(
      .runs, "{ }", "its learning rate, a coarse notch: 1, 2, 5, 10",
      [
        (.character("{"), .changeRateCoarsely(by: -1)),
        (.character("}"), .changeRateCoarsely(by: 1)),
      ]),
    Binding(
      .runs, "=", "its recommended learning rate", [(.character("="), .recommendRate)]),
    Binding(
      .runs, "^O ^S ^F", "pick an optimizer, a schedule, a function by name",
      [
        (.control("o"), .editing(.openPicker(.optimizer))),
        (.control("s"), .editing(.openPicker(.schedule(within: [])))),
        (.control("f"), .editing(.openPicker(.objective))),
      ]),
    Binding(
      .runs, "a", "add a copy of the run, to change it", hint: "copy", isProminent: true,
      [(.character("a"), .addRun)]),
    Binding(
      .runs, "T", "sweep: try several values of one quantity side by side", hint: "sweep",
      isProminent: true,
      [(.character("T"), .mode(AnyModeAction(SweepList.Request.open)))]),
    Binding(
      .runs, "d", "fork it at this step: a copy that shares the path so far", hint: "fork",
      [(.character("d"), .duplicateRun)]),
    Binding(
      .runs, "x", "remove the run; also Del", hint: "remove",
      [(.character("x"), .removeRun), (Key(.delete), .removeRun)]),
  ]

  private static let experiment: [Binding] = [
    Binding(
      .experiment, "f F", "the next or previous function", hint: "function",
      isProminent: true,
      [(.character("f"), .changeObjective(by: 1)), (.character("F"), .changeObjective(by: -1))]),
    Binding(
      .experiment, "/", "type a function, as in x^2 + 3 sin(y)^2",
      [(.character("/"), .editing(.openFormula))]),
    Binding(
      .experiment, "p", "place the start with the arrows", hint: "start",
      [(.character("p"), .placeStart)]),
    Binding(
      .experiment, "n N", "noise on every gradient: next level; another seed", hint: "noise",
      [(.character("n"), .changeNoise), (.character("N"), .newSeed)]),
    Binding(
      .experiment, "j", "an ensemble: 100 seeds summed up, 1000, one alone",
      [(.character("j"), .changeEnsemble)]),
    Binding(
      .experiment, "E", "its settings: start, steps, noise, seed and more",
      [(.character("E"), .editing(.openSheet(.experiment)))]),
    Binding(
      .experiment, "u ^R", "undo or redo a change; U redoes too", hint: "undo",
      [
        (.character("u"), .editing(.undo)), (.control("r"), .editing(.redo)),
        (.character("U"), .editing(.redo)),
      ]),
    Binding(
      .experiment, "r", "reset everything to how it was opened, and restart",
      [(.character("r"), .resetExperiment)]),
  ]

  private static let picture: [Binding] = [
    Binding(
      .picture, "i", "explain one step of the run, beat by beat, and back", hint: "explain",
      isProminent: true,
      [(.character("i"), .explain(.toggle))]),
    Binding(
      .picture, "v V", "the next or previous view: compare, race, charts and more",
      hint: "view",
      isProminent: true,
      [(.character("v"), .changeView(by: 1)), (.character("V"), .changeView(by: -1))]),
    Binding(
      .picture, "X", "maps: which rates arrive, which settings, from where",
      [(.character("X"), MapAction.next.action)]),
    Binding(
      .picture, "m", "the loss over the rate beside the runs, its mark under [ ]",
      [(.character("m"), .look(.toggleRateStrip))]),
    Binding(
      .picture, "c C Y", "charts, and back; log or linear axes; steps or epochs",
      [
        (.character("c"), .toggle(.charts)), (.character("C"), .look(.toggleLinearCharts)),
        (.character("Y"), .look(.toggleEpochs)),
      ]),
    Binding(
      .picture, "↑ ↓", "scroll the charts where not all have room",
      [(Key(.up), .scroll(by: -1)), (Key(.down), .scroll(by: 1))]),
    Binding(
      .picture, "R", "one chart alone, the rates first, then all again",
      [(.character("R"), .look(.changeChart(by: 1)))]),
    Binding(
      .picture, "h H", "hide or show the run in race and charts; highlight only it",
      [(.character("h"), .race(.toggleHidden)), (.character("H"), .race(.toggleSolo))]),
    Binding(
      .picture, "% ^ &", "tolerance of the finish: stricter, looser; loss or place",
      [
        (.character("%"), .race(.changeTolerance(by: -1))),
        (.character("^"), .race(.changeTolerance(by: 1))),
        (.character("&"), .race(.nextCriterion)),
      ]),
    Binding(
      .picture, "z Z", "zoom in or out, at the head of the run", hint: "zoom",
      [(.character("z"), .zoom(by: 1)), (.character("Z"), .zoom(by: -1))]),
    Binding(
      .picture, "g", "move the window with the arrows; also Control and an arrow",
      [
        (.character("g"), .panWindow),
        (Key(.left, .control), .nudge(x: -1, y: 0)), (Key(.right, .control), .nudge(x: 1, y: 0)),
        (Key(.up, .control), .nudge(x: 0, y: 1)), (Key(.down, .control), .nudge(x: 0, y: -1)),
      ]),
    Binding(
      .picture, "A 0", "fit the window to the paths, and back; the function's own",
      [(.character("A"), .fitWindow), (.character("0"), .resetWindow)]),
    Binding(
      .picture, "k", "curvature at the run's head: its shape and its numbers",
      [(.character("k"), .toggleCurvature)]),
    Binding(
      .picture, "t", "the next colour map", hint: "colours", [(.character("t"), .nextColorMap)]),
    Binding(
      .picture, "l", "the next level scale of the map", [(.character("l"), .nextLevelScale)]),
    Binding(
      .picture, "b", "simpler marks: quadrants, ASCII, the terminal's best",
      [(.character("b"), .nextGlyphs)]),
    Binding(
      .picture, "B", "fewer colours: 256, 16, none, the terminal's best",
      [(.character("B"), .nextDepth)]),
    Binding(
      .picture, "D", "dark or light background", [(.character("D"), .look(.toggleLight))]),
    Binding(
      .picture, "P", "for the back row: larger strokes, fewer numbers",
      [(.character("P"), .look(.togglePresenter))]),
  ]

  private static let program: [Binding] = [
    Binding(
      .program, "?", "this list of keys", hint: "help",
      [(.character("?"), .toggleHelp), (Key(.function(1)), .toggleHelp)]),
    Binding(
      .program, "W", "explain the next symbol on the screen, at the bottom",
      [(.character("W"), .mode(AnyModeAction(SymbolGloss.next)))]),
    Binding(
      .program, "L", "lessons; in a lesson its scenes, or back to the scene",
      [(.character("L"), LessonAction.list.action)]),
    Binding(
      .program, "w y", "write a file: figure, text, experiment; copy the command",
      [(.character("w"), .file(.ask)), (.character("y"), .file(.copyCommand))]),
    Binding(
      .program, "M", "the mouse acts here, or selects text",
      [(.character("M"), .pointer(.toggle))]),
    Binding(
      .program, "^L", "redraw the screen", [(.control("l"), .redraw)]),
    Binding(.program, "Esc", "close the topmost thing", [(Key(.escape), .cancel)]),
    Binding(
      .program, "q", "leave; Control-C and Control-D too; Control-Z suspends", hint: "quit",
      [(.character("q"), .quit)]),
  ]
}
