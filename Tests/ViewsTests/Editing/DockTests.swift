import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Sheets, pickers and the list of commands as they are drawn.
@Suite struct DockTests {
  private static let sizes = [(80, 24), (120, 36), (200, 60), (40, 10), (24, 8)]

  @Test(arguments: sizes)
  func aSheetShowsTheSelectedSettingWithItsValue(_ width: Int, _ height: Int) {
    var workbench = Workbench.paused(.opening, at: 9).typing("e")
    for row in workbench.rows(of: .run) {
      let rows = workbench.picture(width, height).rows
      #expect(
        rows.contains { $0.contains(row.label) && $0.contains(" \(row.text.prefix(5))") },
        "\(row.key)")
      workbench = workbench.typing("", Key(.down))
    }
  }

  @Test(arguments: sizes.prefix(3))
  func aSheetSaysWhatASettingDoesAndMayBe(_ width: Int, _ height: Int) {
    var workbench = Workbench.paused(.opening, at: 9).typing("", Key(.tab)).typing("e")
    for row in workbench.rows(of: .run) {
      let text = workbench.picture(width, height).rows.joined()
      #expect(text.contains(String(row.summary.prefix(30))), "\(row.key)")
      #expect(text.contains(String((row.idleness ?? row.allowed).prefix(20))), "\(row.key)")
      workbench = workbench.typing("", Key(.down))
    }
  }

  @Test(arguments: sizes.prefix(3))
  func theMapOfTheFocusedRunStaysInSight(_ width: Int, _ height: Int) throws {
    for keys in [["e"], ["E"], ["\u{f}"]] {
      for focus in 0...1 {
        var workbench = Workbench.paused(.opening, at: 9, .focus(run: focus))
        workbench =
          keys == ["\u{f}"] ? workbench.typing("", .control("o")) : workbench.typing(keys[0])
        var screen = Screen()
        _ = screen.frame(of: workbench, Size(width: width, height: height), direct)
        let map = screen.targets.last { if case .map(focus, _) = $0.target { true } else { false } }
        let area = try #require(map).area
        let lines = screen.targets.filter {
          if case .action(.editing(.select)) = $0.target { true } else { false }
        }
        #expect(!lines.isEmpty && area.width >= 16 && area.height >= 3)
        #expect(lines.allSatisfy { $0.area.intersection(area).isEmpty })
      }
    }
  }

  @Test func whatIsTypedStandsInItsRow() {
    let rows = Workbench.paused().typing("e0.2").picture(80, 24).rows

    #expect(rows.contains { $0.contains("η") && $0.contains("= 0.2_") })
  }

  @Test func aChangedSettingHasAMark() {
    let rows = Workbench.paused().typing("e]").picture(80, 24).rows

    #expect(rows.contains { $0.contains("lr ") && $0.contains("0.42  changed") })
    #expect(rows.contains { $0.contains("clip ") && !$0.contains("*") })
  }

  @Test(arguments: sizes)
  func aPickerShowsWhatWasTypedAndTheSelectedEntry(_ width: Int, _ height: Int) {
    let workbench = Workbench.paused().typing("", .control("o")).typing("ada", Key(.down))
    let rows = workbench.picture(width, height).rows

    #expect(rows.contains { $0.contains("> ada_") })
    if height > 10 { #expect(rows.contains { $0.contains("adadelta") }) }
  }

  @Test(arguments: sizes)
  func theListOfCommandsShowsTheKeyBesideEach(_ width: Int, _ height: Int) {
    let rows = Workbench.paused().typing(":noise").picture(width, height).rows

    #expect(rows.contains { $0.contains("> noise_") })
    #expect(rows.contains { $0.contains("noise: next le") && $0.contains(" n ") })
  }

  @Test func aListUnderTheListOfKeysStays() {
    let rows = Workbench.paused().typing("e?").picture(200, 60).rows

    #expect(rows.contains { $0.contains("settings of gd") })
    #expect(rows.contains { $0.contains("changing settings") })
  }
}
