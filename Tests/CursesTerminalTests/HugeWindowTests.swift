import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct HugeWindowTests {
    @Test(arguments: [
      (32_768, 24, "1000x24"), (80, 32_768, "80x500"), (65_535, 65_535, "1000x500"),
      (1_001, 501, "1000x500"), (1_000, 500, "1000x500"),
    ])
    func aWindowIsUsedUpToAThousandColumnsAndFiveHundredRows(
      _ width: Int, _ height: Int, _ used: String
    ) throws {
      let terminal = try PseudoTerminal(
        [BuiltProduct.path("TerminalProbe")], width: width, height: height)
      try terminal.wait(forText: "ready \(used)")
      terminal.resize(width: 81, height: 25)
      try terminal.wait(forText: "resize 81x25")
      terminal.resize(width: width, height: height)
      try terminal.wait(forText: "resize \(used)")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.initialModes)
    }
  }
}
