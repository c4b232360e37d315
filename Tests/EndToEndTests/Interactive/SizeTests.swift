import TerminalHarness
import Testing

extension Interactive {
  @Suite struct SizeTests {
    @Test func everySizeShowsAPictureAndTheFirstOneReturns() throws {
      let window = try Interactive.window(width: 100, height: 30)
      try window.pauseAtTheStart()
      let opened = try window.waitForCells("a picture") { !$0.isEmpty }
      try window.resize(width: 250, height: 80)
      try window.see("a large picture") { $0.rows.count == 81 && $0.footer.contains("quit") }
      try window.resize(width: 24, height: 8)
      try window.see("the smallest picture") { $0.rows.count == 9 && $0.footer.contains("quit") }
      try window.resize(width: 23, height: 8)
      try window.wait(forText: "needs 24x8")
      try window.resize(width: 60, height: 7)
      try window.wait(forText: "has 60x7")
      try window.resize(width: 1, height: 1)
      try window.see("a single cell") { $0.rows.count == 2 }
      try window.resize(width: 100, height: 30)
      try window.waitForCells("the first picture") { $0 == opened }
    }

    @Test(
      arguments: [
        (20, 5, "needs"), (23, 24, "quits"), (10, 3, "descent"), (80, 1, "descent"), (1, 1, "…"),
      ])
    func aTinyTerminalShowsACardAndCanBeLeft(_ width: Int, _ height: Int, _ text: String) throws {
      let terminal = try PseudoTerminal(
        [BuiltProduct.path("descent")], width: width, height: height)
      try terminal.wait(forText: text)
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func aStormOfResizesEndsInTheLastSize(_ seed: UInt64) throws {
      let terminal = try Interactive.terminal()
      var numbers = SeededNumbers(seed: seed)
      for round in 1...300 {
        terminal.resize(
          width: .random(in: 1...250, using: &numbers), height: .random(in: 1...80, using: &numbers)
        )
        // Some follow one another at once, others come while a picture is being written.
        guard round.isMultiple(of: 20) else { continue }
        terminal.drain()
        let start = terminal.output.count
        terminal.resize(width: 40 + round % 100, height: 20)
        try terminal.wait(for: "a part of a picture") { _ in terminal.output.count > start }
      }
      terminal.resize(width: 1, height: 1)
      terminal.resize(width: 21, height: 6)
      try terminal.wait(forText: "21x6")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(PrivateModes(in: terminal.output).changed == [])
    }
  }
}
