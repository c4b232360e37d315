import Foundation
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct SleepTests {
    /// How often the threads of a process have gone to sleep; nil where the system does not tell.
    private func sleeps(of pid: Int32) -> Int? {
      let folder = "/proc/\(pid)/task"
      guard let threads = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        return nil
      }
      let counts = threads.compactMap { thread -> Int? in
        let status = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
        return status?.firstMatch(of: /\nvoluntary_ctxt_switches:\s+([0-9]+)/)
          .flatMap { Int($0.output.1) }
      }
      return counts.reduce(0, +)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/task")))
    func pausedItNeitherWakesNorWrites() throws {
      let terminal = try Interactive.terminal()
      terminal.send(" ")
      try terminal.wait(forText: "paused")
      // The picture has been written when its writer has gone to sleep and stays there.
      var last = -1
      try terminal.wait(for: "sleep") { _ in
        defer { last = sleeps(of: terminal.pid) ?? -2 }
        return sleeps(of: terminal.pid) == last
      }
      let (before, written) = (try #require(sleeps(of: terminal.pid)), terminal.output.count)
      let playing = try Interactive.terminal()
      let opened = playing.output.count
      try playing.wait(for: "several steps of another one") { _ in
        playing.output.count > opened + 5_000
      }
      terminal.drain()
      #expect(terminal.output.count == written)
      #expect(sleeps(of: terminal.pid) == before)

      // Playing, it does both.
      terminal.send(" ")
      let start = terminal.output.count
      try terminal.wait(for: "motion") { _ in terminal.output.count > start }
      // Its first picture may stand before it has gone to sleep once more.
      try terminal.wait(for: "sleep") { _ in (sleeps(of: terminal.pid) ?? before) > before }
    }
  }
}
