#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct InputTests {
    @Test func aPasteIsNotTakenForKeys() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.paste("d f n\nx q")
      let reading = try window.see("why nothing happened") {
        $0.footer.contains("pasted text is not taken for keys")
      }
      #expect(reading.runs.count == 2)
      #expect(reading.header.contains("trough   f("))
      #expect(reading.step == 0)
      // The next key acts, and the notice goes.
      try window.send("Right")
      try window.see("a step") { $0.step == 1 && !$0.footer.contains("pasted") }
    }

    @Test func keysWithoutAMeaningChangeNothing() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      let before = try window.waitForCells("a picture") { !$0.isEmpty }
      try window.send(
        "J", "C-a", "C-l", "C-q", "M-q", "M-x", "F5", "BSpace", "é")
      // Its effect shows that all the others have been taken.
      try window.send("Right")
      try window.see("a step") { $0.step == 1 }
      try window.send("Left")
      try window.waitForCells("the same picture") { $0 == before }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func aStormOfKeysAndGarbageDoesNotBreakIt(_ seed: UInt64) throws {
      let terminal = try Interactive.terminal(width: 90, height: 26)
      var numbers = SeededNumbers(seed: seed)
      for _ in 1...40 {
        terminal.send(Self.storm(&numbers))
        terminal.resize(
          width: .random(in: 30...120, using: &numbers),
          height: .random(in: 9...40, using: &numbers))
      }
      // Ends whatever string, sequence or paste the garbage has begun.
      terminal.send("\u{07}\u{1B}\\\u{1B}[201~")
      terminal.drain()
      let start = terminal.output.count
      terminal.resize(width: 22, height: 6)
      try terminal.wait(forText: "needs", after: start, within: 30)
      // Where text is typed every key is text but this one.
      terminal.send("\u{03}")
      #expect(try terminal.waitForEnd() == .signaled(SIGINT))
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    /// Some keys, escape sequences and garbage, none of which ends or stops the program.
    private static func storm(_ numbers: inout SeededNumbers) -> [UInt8] {
      (1...40).flatMap { _ in
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<6: Array(keys.randomElement(using: &numbers).map(String.init)?.utf8 ?? "".utf8)
        case 6..<8: Array((sequences.randomElement(using: &numbers) ?? "").utf8)
        default: [UInt8.random(in: 0...255, using: &numbers)].filter { !leaving.contains($0) }
        }
      }
    }

    private static let keys =
      " ,.<>-+_123456789oOsS[]{}=adxfFpnNrzZg0tlbB?eEuU:\r\t\u{06}\u{0F}\u{10}\u{12}"
    private static let sequences = [
      "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[1;2C", "\u{1B}[1;5D",
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;3;4M", "\u{1B}[?1;2c", "\u{1B}]0;x\u{07}", "\u{1B}[",
      "\u{1B}[200~quit\u{1B}[201~", "\u{1B}[99999999999999999999m", "é", "⣿", "👩‍👩‍👧",
    ]
    /// q, and the interrupt, end-of-file, suspend and quit characters.
    private static let leaving: [UInt8] = [UInt8(ascii: "q"), 0x03, 0x04, 0x1A, 0x1C]
  }
}
