import Canvas
package import Optimization

/// The start of all runs, which the arrows move.
package struct StartPlacing: ModeComponent {
  /// What leaving with Escape puts back.
  let before: Point?

  package init(before: Point?) {
    self.before = before
  }

  package var title: String? { "placing the start" }
  package var keys: [Binding] { Self.keys }
  package var isPlacing: Bool { true }

  package func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .nudge(let x, let y):
      session.moveStart(x: x, y: y)
      return .stays
    case .cancel:
      session.experiment.start = before
      return .closes
    default:
      return .ignored
    }
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    switch action {
    case .nudge, .cancel: .walk("start")
    default: nil
    }
  }

  private static let keys = [
    Bindings.arrows("move the start; with Shift ten times as far"),
    Binding(
      .experiment, "Enter", "keep the start", hint: "keep",
      [(Key(.enter), .confirm), (.character("p"), .confirm)]),
    Binding(
      .experiment, "Esc", "put the start back", hint: "put back", [(Key(.escape), .cancel)]),
  ]
}

extension Workbench {
  /// Whether the start is being placed.
  package var isPlacingStart: Bool { mode.component is StartPlacing }

  /// Lets the start be placed where it can be seen.
  mutating func beginPlacingStart() {
    if view.kind == .explain {
      move(to: view.explaining.origin == .race ? .race : .compare)
      notice = "placing the start; i goes on explaining"
    }
    modes.open(Mode(StartPlacing(before: experiment.start)))
  }

  fileprivate mutating func moveStart(x: Int, y: Int) {
    do {
      experiment.start = try experiment.start(movedBy: x, y)
    } catch {
      notice = error.complaint
    }
  }
}
