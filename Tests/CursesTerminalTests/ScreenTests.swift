import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct ScreenTests {
    @Test(arguments: ["direct", "256", "16", "mono"])
    func whatWasUpdatedBitByBitEqualsAFullRepaint(_ depth: String) throws {
      let session = try RealTerminal.tmuxProbe(["color=\(depth)"])
      for round in 1...5 {
        try session.send("n")
        let updated = try rows(session, above: "updated \(round)")
        try session.send("r")
        let repainted = try rows(session, above: "repainted \(round)")
        #expect(updated.map(\.count) == repainted.map(\.count))
        let different = zip(updated.joined(), repainted.joined()).filter { $0 != $1 }
        #expect(different.isEmpty, "round \(round)")
        #expect(updated.joined().contains { $0.glyph == "⣿" })
      }
    }

    /// All rows but the last, once that shows the text: rows are sent from the top.
    private func rows(_ session: TmuxSession, above text: String) throws -> [[ScreenCell]] {
      try session.wait(for: text) { $0[23].hasPrefix(text) }
      let cells = try session.cells()
      #expect(cells.count == 24)
      return cells.dropLast().map { $0.map(\.visible) }
    }

    @Test func aSmallerFrameIsSurroundedByBlanks() throws {
      let session = try RealTerminal.tmuxProbe()
      try session.send("s")
      let rows = try session.wait(forText: "small")
      #expect(rows.prefix(2) == ["small#####", "##########"])
      #expect(rows.dropFirst(2).filter { !$0.isEmpty } == [])
    }

    @Test func aResizeIsToldAndRedrawn() throws {
      let session = try RealTerminal.tmuxProbe()
      try session.resize(width: 50, height: 10)
      try session.wait(forText: "resize 50x10")
      #expect(try session.rows()[0].hasPrefix("ready 50x10"))
      try session.resize(width: 200, height: 60)
      try session.wait(forText: "resize 200x60")
    }

    @Test func manyResizesEndInTheLastSize() throws {
      let terminal = try RealTerminal.probe()
      for width in 40...90 { terminal.resize(width: width, height: 20) }
      terminal.resize(width: 33, height: 11)
      try terminal.wait(forText: "resize 33x11")
    }

    @Test func everySizeDownToOneCellIsSurvived() throws {
      let terminal = try RealTerminal.probe()
      terminal.resize(width: 1, height: 1)
      terminal.send("n")
      terminal.resize(width: 2, height: 1)
      terminal.send("n")
      terminal.resize(width: 30, height: 3)
      try terminal.wait(forText: "30x3")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
