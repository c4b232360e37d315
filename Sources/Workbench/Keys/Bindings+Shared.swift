import Canvas

/// Lines of the table that several modes share.
extension Bindings {
  /// The keys of every line of text beside the characters.
  static let typing: [Binding] = [
    Binding(
      .program, "Bksp", "erase a character; Control-W a word, Control-U all",
      [
        (Key(.backspace), .editing(.type(.eraseLast))),
        (.control("w"), .editing(.type(.eraseWord))), (.control("u"), .editing(.type(.clear))),
      ]),
    Binding(.program, "F1", "the list of keys", [(Key(.function(1)), .toggleHelp)]),
  ]

  /// The keys that go through a list.
  static func lines(_ help: String, hint: String) -> Binding {
    Binding(
      .program, "↑ ↓", help, hint: hint,
      [
        (Key(.up), .editing(.moveSelection(by: -1))),
        (Key(.down), .editing(.moveSelection(by: 1))),
      ])
  }

  /// The keys that go through a long list.
  static let pages = Binding(
    .program, "PgUp PgDn", "ten lines up or down; Home and End go to the ends",
    [
      (Key(.pageUp), .editing(.moveSelection(by: -10))),
      (Key(.pageDown), .editing(.moveSelection(by: 10))),
      (Key(.home), .editing(.select(0))), (Key(.end), .editing(.select(.max))),
    ])

  /// The keys that move something over the plane.
  static func arrows(_ help: String) -> Binding {
    let notches: [(Key.Code, Int, Int)] = [
      (.left, -1, 0), (.right, 1, 0), (.up, 0, 1), (.down, 0, -1),
    ]
    return Binding(
      .experiment, "← → ↑ ↓", help, hint: "move",
      notches.map { (Key($0.0), .nudge(x: $0.1, y: $0.2)) }
        + notches.map { (Key($0.0, .shift), .nudge(x: 10 * $0.1, y: 10 * $0.2)) })
  }
}
