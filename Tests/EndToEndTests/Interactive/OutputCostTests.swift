import TerminalHarness
import Testing

extension Interactive {
  /// What pictures cost in bytes, which is the same on every machine.
  @Suite struct OutputCostTests {
    /// The bytes that keys make the program write, once it rests again.
    private func bytes(_ terminal: PseudoTerminal, _ keys: String) throws -> Int {
      let start = terminal.output.count
      terminal.send(keys)
      try terminal.waitForRest(after: start)
      return terminal.output.count - start
    }

    @Test(
      arguments: [
        (80, 24, "256", ["gd", "momentum"], 700, 24_000),
        (120, 36, "direct", ["gd", "momentum"], 1_100, 70_000),
        (
          200, 60, "direct",
          [
            "gd", "momentum", "adam", "rmsprop", "adagrad", "nesterov", "adamw", "adadelta",
            "rprop",
          ],
          3_700, 250_000
        ),
      ])
    func aStepSendsAFractionOfAPicture(
      _ width: Int, _ height: Int, _ depth: String, _ runs: [String], _ step: Int, _ picture: Int
    ) throws {
      let terminal = try Interactive.terminal(
        ["--no-mouse", "--color", depth, "--objective", "himmelblau"] + runs, width: width,
        height: height)
      _ = try bytes(terminal, "\u{1B}[H")
      var steps = 0
      for _ in 1...10 { steps += try bytes(terminal, ".") }
      let whole = try bytes(terminal, "\u{0C}")
      #expect(steps / 10 <= step)
      #expect(whole <= picture)
    }
  }
}
