import TerminalHarness
import Testing

extension Interactive {
  @Suite struct EditingTests {
    @Test func controlLettersReachTheProgramAndOpenTheirLists() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      for (key, title) in [
        ("C-o", "─ optimizer ─"), ("C-s", "─ schedule ─"), ("C-f", "─ function ─"),
      ] {
        try window.send(key)
        try window.wait(forText: title)
        try window.send("Escape")
        try window.wait(for: "the comparison") { !$0.contains { $0.contains(title) } }
      }
      try window.send("C-p")
      try window.wait(forText: "─ commands ─")
    }

    @Test func aTypedRateIsTakenUndoneAndRedone() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.send("e", "0", ".", "3", "9", "C-w", "0", ".", "2", "5", "Enter", "Escape")
      // An escape that a key follows at once would be another key.
      try window.wait(for: "the rate without the settings") { rows in
        rows.contains { $0.contains("η 0.25") } && !rows.contains { $0.contains("settings of") }
      }
      try window.send("u")
      try window.wait(forText: "undone: η")
      try window.send("C-r")
      try window.wait(forText: "redone: η")
    }

    @Test func aPasteGoesIntoAnOpenLineOfText() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.send(":")
      try window.paste("noise: next\n")
      try window.wait(forText: "> noise: next_")
      try window.send("Enter")
      try window.wait(forText: "noise σ = 0.1")
    }
  }
}
