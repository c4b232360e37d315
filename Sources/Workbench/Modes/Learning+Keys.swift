import Canvas

extension Learning {
  /// The keys of a training, with what moves the weight that is looked at.
  static func keys(hasWeight: Bool) -> [Binding] {
    [
      Binding(
        .time, "Space", "pause or go on; the training itself goes on meanwhile", hint: "pause",
        isProminent: true, [(.character(" "), .togglePlay)]),
      Binding(
        .time, "← →", "back through what is done, and forward; Shift for ten times as far",
        hint: "step", isProminent: true,
        [
          (Key(.left), .step(by: -1)), (Key(.right), .step(by: 1)),
          (Key(.left, .shift), .step(by: -10)), (Key(.right, .shift), .step(by: 10)),
        ]),
      Binding(
        .time, "Home End", "the start; the newest step", hint: "ends",
        [
          (Key(.home), .goToFirst), (Key(.end), .goToLast), (.character("0"), .goToFirst),
          (.character("$"), .goToLast),
        ]),
      Binding(
        .time, "+ -", "faster, slower", hint: "speed",
        [
          (.character("+"), .changeSpeed(by: 1)), (.character("="), .changeSpeed(by: 1)),
          (.character("-"), .changeSpeed(by: -1)),
        ]),
      Binding(
        .runs, "Tab", "the next run; Shift-Tab the one before", hint: "run",
        [(Key(.tab), .focusNext), (Key(.tab, .shift), .focusPrevious)]),
      Binding(
        .runs, "[ ]", "another rate for the focused run, from this step on; { } in larger steps",
        hint: "rate", isProminent: true,
        [
          (.character("["), .changeRateFinely(by: -1)), (.character("]"), .changeRateFinely(by: 1)),
          (.character("{"), .changeRateCoarsely(by: -1)),
          (.character("}"), .changeRateCoarsely(by: 1)),
        ]),
      Binding(
        .runs, "d x", "a copy that forks off here, for another rate; the run removed", hint: "fork",
        [(.character("d"), .duplicateRun), (.character("x"), .removeRun)]),
      Binding(
        .picture, "i", "the step taken apart for one weight, and back; also Esc", hint: "explain",
        [(.character("i"), mode(.toggleWeight))]),
      Binding(
        .picture, "↑ ↓", "another weight there; Shift another unit; PgUp PgDn another layer",
        hint: hasWeight ? "weight" : nil, isProminent: true,
        [
          (Key(.up), mode(.moveWeight(by: -1))), (Key(.down), mode(.moveWeight(by: 1))),
          (Key(.up, .shift), mode(.moveUnit(by: -1))), (Key(.down, .shift), mode(.moveUnit(by: 1))),
          (Key(.pageUp), mode(.moveBlock(by: -1))), (Key(.pageDown), mode(.moveBlock(by: 1))),
        ]),
      Binding(
        .picture, "X",
        "a slice of the landscape: through the paths, then along random directions; Esc closes it",
        hint: "slice", isProminent: true,
        [(.character("X"), mode(.nextSlice)), (Key(.escape), .cancel)]),
      Binding(
        .picture, "g", "images, or who is taken for whom, where not both have room",
        [(.character("g"), mode(.toggleTable))]),
      Binding(
        .program, "?", "the list of all keys", hint: "help", [(.character("?"), .toggleHelp)]),
      Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
    ]
  }

  private static func mode(_ request: Request) -> Action { .mode(AnyModeAction(request)) }
}
