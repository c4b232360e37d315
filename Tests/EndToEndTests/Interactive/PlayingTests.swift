import TerminalHarness
import Testing

extension Interactive {
  @Suite struct PlayingTests {
    @Test func itOpensMovingOnTheTroughWithDescentBesideMomentum() throws {
      let window = try Interactive.window()
      let reading = try window.see("motion") { $0.isPlaying && ($0.step ?? 0) > 0 }
      #expect(reading.header.contains("trough   f("))
      #expect(reading.header.contains("0.1 x² + 2 y²"))
      #expect(reading.header.contains("start (−5, −2)"))
      #expect(reading.horizon == 60)
      #expect(reading.runs == ["¹gd η 0.4", "²momentum η 0.6  β 0.5"])
    }

    @Test func atTheEndItStopsAndStays() throws {
      let window = try Interactive.window(["--steps", "20"])
      try window.send("+", "+", "+", "+")
      try window.see("the end") { $0.header.contains("at the end") && $0.step == 20 }
      try window.send("Space")
      try window.see("another start") { $0.isPlaying && ($0.step ?? 20) < 20 }
    }

    @Test func withTheLoopItRestsAtTheEndAndStartsAgain() throws {
      let window = try Interactive.window(["--steps", "20"])
      try window.send("G", "+", "+", "+", "+")
      try window.see("a rest at the end") { $0.isResting && $0.step == 20 }
      try window.see("another start") { $0.isPlaying && ($0.step ?? 20) < 20 }
      try window.see("another rest") { $0.isResting }
      // A key that stops the play-head also ends the rest.
      try window.send("Left")
      try window.see("a pause before the end") { $0.isPaused && $0.step == 19 }
    }

    @Test func anExperimentOnTheCommandLineIsOpened() throws {
      let window = try Interactive.window(
        [
          "--objective", "himmelblau", "--start", "-1,0", "--steps", "25", "--noise", "0.1",
          "--seed", "7", "adam:lr=0.2", "rmsprop:lr=0.05,schedule=cosine", "gd:lr=0.01",
        ], width: 160)
      try window.pauseAtTheStart()
      let reading = try window.see("three runs") { $0.runs.count == 3 }
      #expect(reading.header.contains("Himmelblau"))
      #expect(reading.header.contains("start (−1, 0)"))
      #expect(reading.header.contains("noise σ 0.1 seed 7"))
      #expect(reading.horizon == 25)
      #expect(reading.runs[0].hasPrefix("¹adam η 0.2"))
      #expect(reading.runs[1].hasPrefix("²rmsprop η 0.05"))
      #expect(reading.runs[1].contains("  cosine"))
      #expect(reading.runs[2] == "³gd η 0.01")
    }

    @Test func aFunctionOfOneVariableIsDrawnAsACurve() throws {
      let window = try Interactive.window(["--objective", "square", "gd:lr=0.1"])
      let reading = try window.see("the curve") { $0.runs == ["¹gd η 0.1"] }
      #expect(reading.header.contains("f(x) = x²"))
      #expect(reading.header.contains("start 10"))
    }
  }
}
