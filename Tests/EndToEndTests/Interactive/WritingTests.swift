import Foundation
import TerminalHarness
import Testing

extension Interactive {
  /// What leaves the program by a key.
  @Suite struct WritingTests {
    @Test func aFileIsWrittenAndReplacedOnlyWhenThatIsAffirmed() throws {
      let folder = NSTemporaryDirectory() + "descent-w-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let path = folder + "/a.descent"
      let terminal = try Interactive.terminal(["--paused"])
      func write() throws {
        terminal.send("w")
        try terminal.wait(forText: "write a file")
        terminal.send("\u{15}\(path)\r")
      }
      try write()
      try terminal.wait(forText: "written: ")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("\ngd:lr=0.4\n"))

      try write()
      try terminal.wait(forText: "this file exists: y replaces it")
      var start = terminal.output.count
      terminal.send("\u{1B}")
      try terminal.waitForRest(after: start)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)

      // What was written by hand in between is seen to be replaced, but for the remark.
      try ("# mine\n" + text.replacing("gd:lr=0.4", with: "gd:lr=0.3"))
        .write(toFile: path, atomically: true, encoding: .utf8)
      start = terminal.output.count
      try write()
      try terminal.wait(forText: "this file exists: y replaces it", after: start)
      terminal.send("y")
      try terminal.wait(for: "the file") { _ in
        (try? String(contentsOfFile: path, encoding: .utf8)) == "# mine\n" + text
      }
    }

    @Test func theCommandGoesToTheTerminalsClipboard() throws {
      let terminal = try Interactive.terminal(["--paused"])
      terminal.send("y")
      try terminal.wait(forText: "\u{1B}]52;c;")
      try terminal.wait(forText: "copied, where the terminal allows it")
    }
  }
}
