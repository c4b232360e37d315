import Foundation
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct RepaintTests {
    /// Keys that change all there is to change, but neither leave nor open a list.
    private static let keys = [
      "f", "F", "o", "O", "s", "S", "[", "]", "{", "}", "=", "a", "d", "x", "n", "N", "z", "Z", "0",
      "t", "l", "b", "B", "Tab", "Enter", "1", "2", "Right", "End", "PPage", "C-Right", "C-Up",
      "Space",
    ]

    @Test(arguments: [1, 2, 3] as [UInt64])
    func whatKeysLeftOnTheScreenEqualsAFreshPicture(_ seed: UInt64) throws {
      let window = try Interactive.window(width: 110, height: 32)
      let terminal = try window.value("#{pane_tty}")
      var numbers = SeededNumbers(seed: seed)
      for round in 1...4 {
        for _ in 1...15 {
          try window.send(Self.keys.randomElement(using: &numbers) ?? "f")
        }
        try window.send("7", "8", "9", "\(round % 2 + 1)", "Home")
        // Only what came after all the others says that they have been taken: a paste by its notice,
        // and the step that takes the notice away.
        try window.paste("x")
        try window.see("the notice of a paste") { $0.footer.contains("pasted text") }
        try window.send("Right")
        try window.see("a step, and no notice") {
          $0.step == 1 && !$0.footer.contains("pasted text")
        }
        // What is computed in the background arrives with a frame of its own.
        var last: [[ScreenCell]] = []
        let updated = try window.waitForCells("rest") { cells in
          defer { last = cells }
          return cells == last
        }
        // Somebody else writes on the screen, so that a picture that is not sent again shows.
        try Data("\u{1B}[7;9Hsomebody else was here\u{1B}[20;3H\u{1B}[0J".utf8)
          .write(to: URL(filePath: terminal), options: [])
        try window.wait(forText: "somebody else was here")
        try window.send("C-l")
        try window.waitForCells("the same picture, seed \(seed), round \(round)") { $0 == updated }
      }
    }
  }
}
