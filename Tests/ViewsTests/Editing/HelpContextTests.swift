import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct HelpContextTests {
  @Test(arguments: ["p", "g", "e", "E"])
  func theKeysOfTheModeComeFirst(_ key: String) throws {
    let opened = Workbench.paused().typing(key)
    let rows = opened.typing("?").picture(100, 60).rows
    let title = try #require(opened.mode.title)
    let first = try #require(rows.firstIndex { $0.contains(title) })
    let time = try #require(rows.firstIndex { $0.contains("│ time ") })

    #expect(first < time)
    for (offset, binding) in Bindings.hints(in: opened.mode).enumerated() {
      #expect(rows[first + 1 + offset].contains(binding.help))
    }
  }

  @Test func aLineOfTextHasItsKeysListedByF1() {
    let rows = Workbench.paused().typing(":", Key(.function(1))).picture(100, 60).rows

    #expect(rows.contains { $0.contains("searching for a command") })
  }

  @Test(arguments: [8, 12, 24, 60])
  func scrollingEndsWhereTheListDoes(_ height: Int) throws {
    var workbench = Workbench.paused().typing("?")
    var screen = Screen()
    _ = screen.frame(of: workbench, Size(width: 80, height: height), direct)
    for _ in 0..<80 {
      workbench.act(try #require(screen.action(for: Key(.pageDown), in: workbench)))
    }
    let limit = try #require(screen.scrollLimit)
    let last = screen.frame(of: workbench, Size(width: 80, height: height), direct)

    #expect(workbench.mode == Mode(KeyList(scroll: limit)))
    guard limit > 0 else { return }
    // So the first key back shows.
    workbench.act(try #require(screen.action(for: Key(.up), in: workbench)))
    #expect(screen.frame(of: workbench, Size(width: 80, height: height), direct) != last)
  }

  @Test func aKeyBackFromBeyondALargerScreensListShowsAtOnce() throws {
    var workbench = Workbench.paused().typing("?")
    var screen = Screen()
    _ = screen.frame(of: workbench, Size(width: 80, height: 12), direct)
    for _ in 0..<80 {
      workbench.act(try #require(screen.action(for: Key(.pageDown), in: workbench)))
    }
    let last = screen.frame(of: workbench, Size(width: 80, height: 40), direct)
    let limit = try #require(screen.scrollLimit)
    #expect(workbench.mode != Mode(KeyList(scroll: limit)))
    workbench.act(try #require(screen.action(for: Key(.up), in: workbench)))

    #expect(workbench.mode == Mode(KeyList(scroll: limit - 1)))
    #expect(screen.frame(of: workbench, Size(width: 80, height: 40), direct) != last)
  }

  @Test func theLimitOfAnotherPictureDoesNotHold() throws {
    let charts = Workbench.paused(.opening, at: 20, .show(.charts))
    var screen = Screen()
    _ = screen.frame(of: charts, Size(width: 80, height: 24), direct)
    let help = charts.typing("?")

    // Both keys came before the next picture.
    #expect(screen.action(for: Key(.pageDown), in: charts.typing("c")) == .step(by: 10))
    #expect(screen.action(for: Key(.pageDown), in: help) == .scroll(by: 10))
  }

  @Test func aScreenWithoutTheListHasNoLimit() {
    var screen = Screen()
    _ = screen.frame(
      of: Workbench.paused().typing("?"), Size(width: 80, height: 24), direct)
    _ = screen.frame(of: Workbench.paused(), Size(width: 80, height: 24), direct)

    #expect(screen.scrollLimit == nil)
  }
}
