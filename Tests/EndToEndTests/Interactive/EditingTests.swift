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

    @Test func aFunctionIsTypedShownKeptAndUndone() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.send("/")
      try window.wait(forText: "─ type a function ─")
      try window.paste("x^2+*3\n")
      try window.wait(forText: "at column 5")
      try window.send("BSpace", "BSpace", "3", "s", "i", "n", "(", "y", ")", "^", "2")
      try window.wait(forText: "typed function   f(x, y) = x² + 3 sin(y)²")
      try window.send("Enter")
      try window.wait(for: "the comparison") { rows in
        rows.contains { $0.contains("f(x, y) = x² + 3 sin(y)²") }
          && !rows.contains { $0.contains("type a function") }
      }
      try window.send("u")
      try window.wait(forText: "undone: function")
      try window.wait(forText: "trough   f(")
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
