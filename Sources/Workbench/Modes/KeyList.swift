import Canvas

/// The list of keys.
package struct KeyList: ModeComponent {
  /// The lines scrolled out at the top; the picture shows fewer where it has room for more.
  package private(set) var scroll: Int

  package init(scroll: Int = 0) {
    self.scroll = scroll
  }

  package var title: String? { nil }
  package var keys: [Binding] { Self.keys }
  /// Only leaving and scrolling act, so that looking changes nothing.
  package var otherKeys: OtherKeys { .doNothing }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .scroll(let lines, let limit):
      scroll = scroll.scrolled(by: lines, limit: limit)
      return .stays
    case .toggleHelp:
      return .closes
    default:
      return .ignored
    }
  }

  private static let keys = [
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
}

extension Int {
  /// The first line shown after scrolling from this one, which may lie beyond the limit of a picture
  /// that became larger.
  func scrolled(by lines: Int, limit: Int) -> Int {
    let limit = Swift.max(0, limit)
    return Swift.min(Swift.max(0, Swift.min(self, limit) + lines), limit)
  }
}
