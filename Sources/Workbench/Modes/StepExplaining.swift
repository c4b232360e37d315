import Canvas

/// The step of a run that is taken apart: no mode is open, and the view says so.
struct StepExplaining: ModeComponent {
  var title: String? { "taking a step apart" }
  var keys: [Binding] { Self.keys }

  func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    guard action == .cancel else { return .ignored }
    session.explain(.toggle)
    return .stays
  }

  static let keys = [
    Binding(
      .time, "↑ ↓", "a beat back or forward; also Backspace and Enter", hint: "beat",
      [
        (Key(.up), .explain(.beat(by: -1))), (Key(.down), .explain(.beat(by: 1))),
        (Key(.backspace), .explain(.beat(by: -1))), (Key(.enter), .explain(.beat(by: 1))),
      ]),
    Binding(
      .time, "← →", "the same beat of the step before or after", hint: "step",
      [(Key(.left), .step(by: -1)), (Key(.right), .step(by: 1))]),
    Binding(.time, "Space", "play or pause", hint: "play", [(.character(" "), .togglePlay)]),
    Binding(
      .runs, "Tab", "the next run; Shift-Tab the one before", hint: "run",
      [(Key(.tab), .focusNext), (Key(.tab, .shift), .focusPrevious)]),
    Binding(
      .picture, "i", "back to the view before; also Esc", hint: "back",
      [(.character("i"), .explain(.toggle)), (Key(.escape), .cancel)]),
    Binding(
      .picture, "v V", "the next or previous view", hint: "view",
      [(.character("v"), .changeView(by: 1)), (.character("V"), .changeView(by: -1))]),
    Binding(.program, "?", "the list of all keys", hint: "help", [(.character("?"), .toggleHelp)]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]
}
