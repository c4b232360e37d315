import TerminalHarness
import Testing

extension Interactive {
  @Suite struct TimeKeysTests {
    @Test func everyKeyOfTimeMovesThePlayHead() throws {
      let window = try Interactive.window(["--steps", "1000"])
      try window.see("motion from the beginning") { $0.isPlaying && ($0.step ?? 0) > 0 }

      try window.send("Space")
      try window.see("a pause") { $0.isPaused }
      try window.send("Space")
      try window.see("motion again") { $0.isPlaying }

      // Each of these also stops the play-head.
      let moves = [
        ("Home", 0), ("Right", 1), (".", 2), ("Left", 1), (",", 0), ("Left", 0),
        ("NPage", 10), ("S-Right", 20), (">", 30), ("PPage", 20), ("S-Left", 10), ("<", 0),
        ("End", 1000), ("Right", 1000), ("Left", 999),
      ]
      for (key, step) in moves {
        try window.send(key)
        try window.see("step \(step) after \(key)") { $0.isPaused && $0.step == step }
      }

      // From the end it starts once more.
      try window.send("End", "Space")
      try window.see("motion from the start") { $0.isPlaying && ($0.step ?? 1000) < 1000 }
    }

    @Test func plusAndMinusChangeTheSpeed() throws {
      let window = try Interactive.window(["--steps", "100000"])
      let changes: [(String, Double)] = [
        ("+", 15), ("+", 30), ("-", 15), ("_", 8), ("-", 4), ("-", 2), ("-", 1), ("-", 0.5),
        ("-", 0.5), ("+", 1),
      ]
      try window.see("eight steps a second") { $0.speed == 8 }
      for (key, speed) in changes {
        try window.send(key)
        try window.see("\(speed) steps/s after \(key)") { $0.speed == speed }
      }
    }
  }
}
