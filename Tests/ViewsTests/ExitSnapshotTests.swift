import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct ExitSnapshotTests {
  @Test func itIsTheHeaderAndTheMapsAndNothingBesideThem() throws {
    let frame = try #require(exitSnapshot(.paused(at: 20), 120, 40))
    #expect(frame.size == Size(width: 100, height: 20))
    #expect(frame.rows[0].contains("trough   f(") && frame.rows[0].contains("step 20 / 60"))
    #expect(frame.rows[1].contains("gd") && frame.rows[1].contains("momentum"))
    #expect(!frame.rows.joined().contains("quit") && !frame.rows.joined().contains("loss"))
  }

  @Test func listsAndThePointerLeaveNoTrace() {
    let plain = exitSnapshot(.paused(at: 20), 90, 30)
    let busy = Workbench.paused(.opening, at: 20, .pointer(.hover(Point(1, 1))), .toggleHelp)
    #expect(exitSnapshot(busy, 90, 30) == plain)
  }

  @Test(arguments: [(25, 11, 24, 8), (80, 24, 79, 20), (1000, 12, 100, 9)])
  func itFitsTheTerminalWithTheCommandBelow(
    _ width: Int, _ height: Int, _ columns: Int, _ rows: Int
  ) throws {
    for terminal in allTerminals {
      let frame = try #require(exitSnapshot(.paused(at: 20), width, height, terminal))
      let size = Size(width: columns, height: rows)
      #expect(frame.size == size)
      #expect(FrameFaults.faults(in: frame, size, terminal) == [])
    }
  }

  @Test(arguments: [(24, 30), (80, 10), (1, 1)])
  func whereThereIsNoRoomThereIsNone(_ width: Int, _ height: Int) {
    #expect(exitSnapshot(.paused(), width, height) == nil)
  }

  private func exitSnapshot(
    _ workbench: Workbench, _ width: Int, _ height: Int, _ terminal: Capabilities = direct
  ) -> Frame? {
    ExitSnapshot(of: workbench, Size(width: width, height: height), terminal).frame
  }
}
