import Canvas
import Workbench

extension Bindings {
  /// The keys while the start is being placed.
  static let placing: [Binding] = [
    arrows("move the start; with Shift ten times as far"),
    Binding(
      .experiment, "Enter", "keep the start", hint: "keep",
      [(Key(.enter), .confirm), (.character("p"), .confirm)]),
    Binding(
      .experiment, "Esc", "put the start back", hint: "put back", [(Key(.escape), .cancel)]),
  ]

  /// The keys while the window is being moved.
  static let panning: [Binding] = [
    arrows("move the window"),
    Binding(
      .picture, "z Z", "zoom in or out", hint: "zoom",
      [(.character("z"), .zoom(by: 1)), (.character("Z"), .zoom(by: -1))]),
    Binding(
      .picture, "Enter", "keep the window", hint: "keep",
      [(Key(.enter), .confirm), (.character("g"), .confirm)]),
    Binding(
      .picture, "Esc", "put the window back", hint: "put back", [(Key(.escape), .cancel)]),
  ]

  /// The keys while the list of keys is shown.
  static let help: [Binding] = [
    Binding(
      .program, "↑ ↓", "scroll the list", hint: "scroll",
      [
        (Key(.up), .scroll(by: -1)), (Key(.down), .scroll(by: 1)),
        (Key(.pageUp), .scroll(by: -10)), (Key(.pageDown), .scroll(by: 10)),
        (Key(.home), .scroll(by: -1000)),
        (.character(" "), .scroll(by: 10)),
      ]),
    Binding(
      .program, "Esc", "close the list", hint: "close",
      [
        (Key(.escape), .cancel), (.character("?"), .cancel), (Key(.enter), .cancel),
        (Key(.function(1)), .cancel),
      ]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]

  private static func arrows(_ help: String) -> Binding {
    let notches: [(Key.Code, Int, Int)] = [
      (.left, -1, 0), (.right, 1, 0), (.up, 0, 1), (.down, 0, -1),
    ]
    return Binding(
      .experiment, "← → ↑ ↓", help, hint: "move",
      notches.map { (Key($0.0), .nudge(x: $0.1, y: $0.2)) }
        + notches.map { (Key($0.0, .shift), .nudge(x: 10 * $0.1, y: 10 * $0.2)) })
  }
}
