import Canvas

/// The list of keys, which can be searched by typing.
package struct KeyList: ModeComponent {
  /// The lines scrolled out at the top; the picture shows fewer where it has room for more.
  package private(set) var scroll: Int
  /// What the lines shown have to answer; nil where all are shown.
  package private(set) var search: TextField?
  /// Whether characters go into the search.
  package private(set) var isTyping = false

  package init(scroll: Int = 0) {
    self.scroll = scroll
  }

  package var title: String? { nil }
  package var keys: [Binding] { isTyping ? Self.typingKeys : Self.keys }
  /// Only leaving, scrolling and searching act, so that looking changes nothing.
  package var otherKeys: OtherKeys { isTyping ? .areText : .doNothing }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .scroll(let lines, let limit):
      scroll = scroll.scrolled(by: lines, limit: limit)
      return .stays
    case .editing(.type(let edit)):
      var field = search ?? TextField()
      field.apply(edit)
      (search, isTyping, scroll) = (field, true, 0)
      return .stays
    case .confirm where isTyping:
      if search?.text.isEmpty ?? true { search = nil }
      isTyping = false
      return .stays
    case .cancel where search != nil:
      (search, isTyping, scroll) = (nil, false, 0)
      return .stays
    case .toggleHelp:
      return .closes
    default:
      return .ignored
    }
  }

  private static let scrolling: [(Key, Action)] = [
    (Key(.up), .scroll(by: -1)), (Key(.down), .scroll(by: 1)),
    (Key(.pageUp), .scroll(by: -10)), (Key(.pageDown), .scroll(by: 10)),
    (Key(.home), .scroll(by: -1000)),
  ]

  private static let keys = [
    Binding(
      .program, "↑ ↓", "scroll the list", hint: "scroll",
      scrolling + [(.character(" "), .scroll(by: 10))]),
    Binding(
      .program, "/", "search the list", hint: "search",
      [(.character("/"), .editing(.type(.insert(""))))]),
    Binding(
      .program, "Esc", "show all keys again, then close the list", hint: "close",
      [
        (Key(.escape), .cancel), (.character("?"), .toggleHelp), (Key(.enter), .toggleHelp),
        (Key(.function(1)), .toggleHelp),
      ]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]

  private static let typingKeys =
    [
      Binding(.program, "↑ ↓", "scroll the list", hint: "scroll", scrolling),
      Binding(.program, "Enter", "keep what was found", hint: "keep", [(Key(.enter), .confirm)]),
      Binding(.program, "Esc", "show all keys again", hint: "all keys", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}

extension Int {
  /// The first line shown after scrolling from this one, which may lie beyond the limit of a picture
  /// that became larger.
  func scrolled(by lines: Int, limit: Int) -> Int {
    let limit = Swift.max(0, limit)
    return Swift.min(Swift.max(0, Swift.min(self, limit) + lines), limit)
  }
}
