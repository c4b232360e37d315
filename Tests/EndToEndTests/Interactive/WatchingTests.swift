import TerminalHarness
import Testing

extension Interactive {
  @Suite struct WatchingTests {
    @Test func aTrainingMovesStopsGoesBackAndForks() throws {
      let shell = try Interactive.shell(
        "train --watch --data iris --epochs 20 adam:lr=0.01 gd:lr=0.1")
      try shell.wait(forText: "scores")
      try shell.wait(forText: "step 200/200", within: 30)
      try shell.send("Home")
      try shell.wait(forText: "step 0/200")
      try shell.send("Right")
      try shell.wait(forText: "step 1/200")
      try shell.send("}")
      try shell.wait(forText: "from step 1")
      try shell.send("q")
      try shell.wait(forText: "descent train --watch --objective mlp --data iris")
    }
  }
}
