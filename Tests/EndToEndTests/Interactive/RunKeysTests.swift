import TerminalHarness
import Testing

extension Interactive {
  @Suite struct RunKeysTests {
    private static let first = "¹gd η 0.4"
    private static let second = "²momentum η 0.6  β 0.5"

    /// Types keys one after the other, and waits for the runs that each leaves.
    private func check(_ window: TmuxSession, _ changes: [(String, [String])]) throws {
      for (key, runs) in changes {
        try window.send(key)
        try window.see("\(runs) after \(key)") { $0.runs == runs }
      }
    }

    @Test func theFocusMovesAndTheFocusedRunFillsTheScreen() throws {
      let window = try Interactive.window()
      let both = [Self.first, Self.second]
      // A run alone on the screen tells which one is focused.
      try check(
        window,
        [
          ("Enter", [Self.first]), ("Tab", [Self.second]), ("Tab", [Self.first]),
          ("BTab", [Self.second]), ("BTab", [Self.first]), ("2", [Self.second]),
          ("1", [Self.first]), ("Enter", both), ("2", both), ("Enter", [Self.second]),
          ("Escape", both),
        ])
      try window.send("7")
      try window.see("why there is no other run") { $0.footer.contains("there is no run 7") }
    }

    @Test func everyKeyOfARunChangesTheFocusedOneOnly() throws {
      let window = try Interactive.window(width: 160, height: 44)
      let alike = ["¹gd", "²gd copy of 1"]
      try window.send("2")
      try check(
        window,
        [
          // The optimizer; its rate is then the recommended one.
          ("o", [Self.first, "²nesterov η 0.22  β 0.59 rec."]),
          ("O", [Self.first, "²momentum η 0.46  β 0.4 rec."]),
          // What two runs share is said in the header.
          ("O", alike),
          // The schedule.
          ("s", ["¹gd constant", "²gd step decay γ 0.5"]), ("S", alike),
          ("S", ["¹gd constant", "²gd warm-up, stable, decay"]), ("s", alike),
          // The rate: fine, coarse, recommended.
          ("]", [Self.first, "²gd η 0.42"]), ("]", [Self.first, "²gd η 0.44"]),
          ("[", [Self.first, "²gd η 0.42"]), ("}", [Self.first, "²gd η 0.5"]),
          ("}", [Self.first, "²gd η 1"]), ("{", [Self.first, "²gd η 0.5"]),
          ("{", [Self.first, "²gd η 0.2"]), ("=", alike),
        ])
    }

    @Test func runsAreAddedDuplicatedAndRemoved() throws {
      let window = try Interactive.window(width: 160, height: 44)
      let nesterov = "nesterov η 0.22  β 0.59 rec."
      let alone = "³nesterov η 0.22  β 0.59 recommended"
      try window.pauseAtTheStart()
      try check(
        window,
        [
          ("a", [Self.first, Self.second, "³gd copy of 1 η 0.4"]),
          ("x", [Self.first, Self.second]), ("2", [Self.first, Self.second]),
          ("d", [Self.first, Self.second, "³momentum copy of 2 η 0.6  β 0.5"]),
          ("o", [Self.first, Self.second, "³" + nesterov]),
          ("1", [Self.first, Self.second, "³" + nesterov]),
          ("x", [Self.second, "³" + nesterov]), ("DC", [alone]),
        ])
      try window.send("x")
      let last = try window.see("that the last one stays") {
        $0.footer.contains("the only run cannot be removed")
      }
      #expect(last.runs == [alone])
      for count in 2...9 {
        try window.send("d")
        try window.see("\(count) runs") { $0.runs.count == count }
      }
      try window.send("d")
      let full = try window.see("that there are enough") {
        $0.footer.contains("9 runs are the most")
      }
      #expect(full.runs.count == 9)
    }
  }
}
