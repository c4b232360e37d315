import TerminalHarness
import Testing

extension Interactive {
  @Suite struct ExperimentKeysTests {
    /// Types keys one after the other, and waits for the text that each brings into the header.
    private func check(_ window: TmuxSession, _ changes: [(String, String)]) throws {
      for (key, text) in changes {
        try window.send(key)
        try window.see("\(text) after \(key)") { $0.header.contains(text) }
      }
    }

    @Test func theFunctionChangesWithItsStartAndItsRates() throws {
      let window = try Interactive.window(width: 160)
      try check(
        window,
        [
          ("f", "bowl"), ("f", "f(x) ="), ("F", "bowl"), ("F", "trough   f("),
          ("F", "one-neuron network"), ("f", "trough   f("),
        ])
      // The prepared rates were the trough's; from then on the recommended ones are taken.
      try window.see("recommended rates") {
        $0.runs == ["¹gd η 0.4 rec.", "²momentum η 0.2 rec.  β 0.5"]
      }
    }

    @Test func theStartIsPlacedWithTheArrows() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.send("p")
      try window.see("the mode") { $0.footer.contains("placing the start") }
      try check(
        window,
        [
          ("Right", "start (−4.9, −2)"), ("Up", "start (−4.9, −1.9)"),
          ("Left", "start (−5, −1.9)"), ("Down", "start (−5, −2)"),
          ("S-Right", "start (−4, −2)"), ("S-Up", "start (−4, −1)"),
          ("Escape", "start (−5, −2)"),
        ])
      try window.see("the mode's end") { !$0.footer.contains("placing the start") }
      // Out of the mode the arrows are steps again.
      try window.send("Right")
      try window.see("a step") { $0.step == 1 }

      try window.send("p", "Right", "Enter")
      let kept = try window.see("a start that was kept") {
        $0.header.contains("start (−4.9, −2)") && !$0.footer.contains("placing the start")
      }
      #expect(kept.step == 1)
    }

    @Test func theNoiseIsSwitchedThroughItsLevelsAndSeeds() throws {
      let window = try Interactive.window()
      try check(
        window,
        [
          ("n", "noise σ 0.1 seed 0"), ("N", "noise σ 0.1 seed 1"), ("n", "noise σ 0.3 seed 1"),
          ("n", "noise σ 1 seed 1"), ("n", "noise σ 3 seed 1"),
        ])
      try window.send("n")
      try window.see("no noise") { !$0.header.contains("noise") && $0.footer.contains("noise off") }
    }

    @Test func aResetBringsEverythingBackAsItWasOpened() throws {
      let window = try Interactive.shell("--steps 500 adam:lr=0.3", width: 160)
      let runs = try window.see("the run") { $0.runs.count == 1 }.runs
      try window.send("a", "d", "f", "n", "]", "s", "z", "p", "Right")
      try window.see("much else") { $0.runs.count == 3 && $0.footer.contains("placing") }
      try window.send("End")
      try window.see("the end") { $0.step == 500 }
      try window.send("r")
      try window.see("the experiment from the start") {
        $0.isPlaying && ($0.step ?? 500) < 500 && $0.runs == runs
          && $0.header.contains("trough   f(") && $0.header.contains("start (−5, −2)")
          && !$0.header.contains("noise") && !$0.footer.contains("placing")
      }
      try window.send("q")
      try window.wait(forText: "descent --objective trough --start=-5,-2 --steps 500 adam:lr=0.3")
    }
  }
}
