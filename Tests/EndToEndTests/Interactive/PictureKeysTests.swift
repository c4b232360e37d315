import TerminalHarness
import Testing

extension Interactive {
  @Suite struct PictureKeysTests {
    /// Types keys, waits for another picture than before, and gives it.
    @discardableResult
    private func change(
      _ window: TmuxSession, _ key: String, from before: [[ScreenCell]]
    ) throws -> [[ScreenCell]] {
      try window.send(key)
      return try window.waitForCells("another picture after \(key)") { map($0) != map(before) }
    }

    /// Types a key and waits for a picture seen before.
    private func restore(
      _ window: TmuxSession, _ key: String, to before: [[ScreenCell]]
    ) throws {
      try window.send(key)
      try window.waitForCells("the former picture after \(key)") { map($0) == map(before) }
    }

    /// All rows between the header and the footer.
    private func map(_ cells: [[ScreenCell]]) -> ArraySlice<[ScreenCell]> {
      cells.dropFirst().dropLast()
    }

    private func paused(_ window: TmuxSession) throws -> [[ScreenCell]] {
      try window.pauseAtTheStart()
      return try window.waitForCells("a picture") { !$0.isEmpty }
    }

    @Test func theWindowZoomsAndMoves() throws {
      let window = try Interactive.shell(width: 160)
      let opened = try paused(window)
      try change(window, "z", from: opened)
      try restore(window, "0", to: opened)
      try change(window, "Z", from: opened)
      try restore(window, "0", to: opened)
      try change(window, "C-Right", from: opened)
      try restore(window, "C-Left", to: opened)
      try change(window, "C-Up", from: opened)
      try restore(window, "C-Down", to: opened)

      try window.send("g")
      try window.see("the mode") { $0.footer.contains("moving the window") }
      let moved = try change(window, "Right", from: opened)
      try change(window, "Up", from: moved)
      try restore(window, "Escape", to: opened)
      try window.see("the mode's end") { !$0.footer.contains("moving the window") }
      try window.send("g")
      try change(window, "S-Left", from: opened)
      try window.send("Enter")
      try window.see("the mode's end") { !$0.footer.contains("moving the window") }
      try window.send("q")
      try window.wait(forText: "--window=")
    }

    @Test func theMapsOfManyRunsFollowOneAnotherAndArrowsMoveTheRun() throws {
      let window = try Interactive.window(width: 120, height: 36)
      let opened = try paused(window)
      try change(window, "X", from: opened)
      try window.see("the rates") { $0.rows.joined().contains("steps to f − f* < 1e-3 over η") }
      try window.see("what becomes of the run") {
        $0.rows.joined().contains("η 0.4: arrived at step 47")
      }
      try window.send("Right")
      try window.see("the next rate") { !$0.rows.joined().contains("η 0.4: arrived at step 47") }
      try window.send("X")
      try window.see("that descent has one number") {
        $0.rows.joined().contains("no second number beside its rate")
      }
      try window.send("Tab")
      try window.see("the two settings of momentum") { $0.rows.joined().contains("β upwards") }
      try window.send("X")
      try window.see("the basins") { $0.rows.joined().contains("the minimum reached in 200 steps") }
      try window.send("Escape")
      try window.see("the comparison") { !$0.rows.joined().contains("the minimum reached") }
    }

    @Test func theColourMapsAndLevelScalesFollowOneAnother() throws {
      let window = try Interactive.window(width: 100, height: 30)
      let opened = try paused(window)
      var last = opened
      for _ in 1...5 { last = try change(window, "t", from: last) }
      // The sixth map is followed by the first again; so is the fifth scale.
      try restore(window, "t", to: opened)
      last = opened
      for _ in 1...4 { last = try change(window, "l", from: last) }
      try restore(window, "l", to: opened)
    }

    @Test func theMarksFollowOneAnotherDownToASCII() throws {
      let window = try Interactive.window(width: 100, height: 30)
      try window.send("End")
      try window.waitForCells("braille") { cells in
        cells.joined().contains { $0.glyph == "⠁" || $0.glyph == "⡇" }
      }
      // After what the terminal has, braille here, come quadrants and ASCII.
      try window.send("b", "b")
      try window.wait(for: "nothing but ASCII") { rows in
        rows.joined().utf8.allSatisfy { $0 < 0x80 }
      }
      try window.send("b")
      try window.see("the border's own lines") { $0.runs.count == 2 }
    }

    @Test func theColoursFollowOneAnotherDownToNone() throws {
      let window = try Interactive.window(width: 100, height: 30)
      let opened = try paused(window)
      #expect(ColorUse(of: opened) == .direct)
      // After what the terminal has, direct colour here, come the three other depths and it again.
      try window.send("B")
      try window.waitForCells("256 colours") { ColorUse(of: $0) == .indexed }
      try window.send("B")
      try window.waitForCells("16 colours") { ColorUse(of: $0) == .ansi }
      try window.send("B")
      try window.waitForCells("no colours") { ColorUse(of: $0) == .none }
      try restore(window, "B", to: opened)
    }
  }
}
