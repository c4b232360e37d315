import Canvas
package import Optimization

/// The window, which the arrows move.
package struct WindowPanning: ModeComponent {
  /// What leaving with Escape puts back.
  let before: Region?

  package init(before: Region?) {
    self.before = before
  }

  package var title: String? { "moving the window" }
  package var keys: [Binding] { Self.keys }
  package var isPlacing: Bool { true }

  package func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    guard action == .cancel else { return .ignored }
    session.experiment.window = before
    return .closes
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    action == .cancel ? .walk("window") : nil
  }

  private static let keys = [
    Bindings.arrows("move the window"),
    Binding(
      .picture, "z Z", "zoom in or out", hint: "zoom",
      [(.character("z"), .zoom(by: 1)), (.character("Z"), .zoom(by: -1))]),
    Binding(
      .picture, "Enter", "keep the window", hint: "keep",
      [(Key(.enter), .confirm), (.character("g"), .confirm)]),
    Binding(
      .picture, "Esc", "put the window back", hint: "put back", [(Key(.escape), .cancel)]),
  ]
}
