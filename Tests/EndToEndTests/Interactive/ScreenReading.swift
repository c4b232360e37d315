import TerminalHarness

/// What a screen of the program says, as a user would read it.
struct ScreenReading {
  let rows: [String]

  /// The top line: what is compared, and the play-head.
  var header: String { rows.first ?? "" }
  /// The bottom line: what there is to say, and the keys.
  var footer: String { rows.last { !$0.isEmpty } ?? "" }

  var isPaused: Bool { header.contains("paused") || header.contains("at the end") }
  var isResting: Bool { header.contains("restarting") }
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
    rows.flatMap { $0.split(separator: "╮").compactMap(Self.title) }
      .sorted { Self.number($0) < Self.number($1) }
  }

  /// The texts of a panel's upper border but the legend of its colours, which begins with a number; nil
  /// where it is no run's.
  private static func title(_ border: Substring) -> String? {
    guard let line = border.split(separator: "╭").last, line.hasPrefix("─ ") else { return nil }
    let texts = line.split(separator: "─").compactMap { piece in
      piece.firstMatch(of: /[^ ].*[^ ]|[^ ]/).map { String($0.output) }
    }
    guard let first = texts.first, number(first) > 0 else { return nil }
    let others = texts.dropFirst().filter { !($0.first?.isNumber ?? true || $0.hasPrefix("−")) }
    return ([first] + others).joined(separator: " ")
  }

  /// The number that a title begins with; 0 for one that has none.
  private static func number(_ title: String) -> Int {
    Array("¹²³⁴⁵⁶⁷⁸⁹").firstIndex { $0 == title.first }.map { $0 + 1 } ?? 0
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
