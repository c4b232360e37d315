import TerminalHarness

/// What a screen of the program says, as a user would read it.
struct ScreenReading {
  let rows: [String]

  /// The top line: what is compared, and the play-head.
  var header: String { rows.first ?? "" }
  /// The bottom line: what there is to say, and the keys.
  var footer: String { rows.last { !$0.isEmpty } ?? "" }

  var isPaused: Bool { header.contains("paused") }
  var isResting: Bool { header.contains("again soon") }
  var isPlaying: Bool { speed != nil }

  /// The steps per second; nil unless the play-head moves.
  var speed: Double? {
    header.firstMatch(of: /([0-9.]+) steps\/s/).flatMap { Double($0.output.1) }
  }

  /// The step that is shown.
  var step: Int? { header.firstMatch(of: /step ([0-9]+) \//).flatMap { Int($0.output.1) } }

  /// The last step there is.
  var horizon: Int? {
    header.firstMatch(of: /step [0-9]+ \/ ([0-9]+)/).flatMap { Int($0.output.1) }
  }

  /// The titles of the runs' panels by their numbers, as in "¹gd η 0.4".
  var runs: [String] {
    rows.flatMap { row in
      row.matches(of: /([¹²³⁴⁵⁶⁷⁸⁹][^ ]+) ─+ ([^─]+) ─+╮/).map { "\($0.output.1) \($0.output.2)" }
    }
    .sorted { Self.number($0) < Self.number($1) }
  }

  private static func number(_ title: String) -> Int {
    "¹²³⁴⁵⁶⁷⁸⁹".firstIndex { $0 == title.first }.map { $0.utf16Offset(in: "¹²³⁴⁵⁶⁷⁸⁹") } ?? 0
  }
}

extension TmuxSession {
  /// Waits until the screen says what is expected, and gives its reading.
  @discardableResult
  func see(
    _ what: String, until condition: (ScreenReading) throws -> Bool
  ) throws -> ScreenReading {
    ScreenReading(rows: try wait(for: what) { try condition(ScreenReading(rows: $0)) })
  }

  /// Stops the play-head at the start, so that pictures can be compared.
  func pauseAtTheStart() throws {
    try send("Home")
    try see("a pause at the start") { $0.isPaused && $0.step == 0 }
  }
}
