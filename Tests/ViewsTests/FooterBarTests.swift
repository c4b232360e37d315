import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct FooterBarTests {
  @Test(arguments: BindingsTests.modes)
  func aWideFooterShowsEveryHint(_ mode: Mode) {
    let footer = footer(in: mode, width: 300)
    for binding in Bindings.hints(in: mode) {
      guard let hint = binding.hint else { continue }
      #expect(footer.contains("\(binding.keys) \(hint)"))
    }
  }

  @Test func everyHintFitsAThirdOfAnOrdinaryFooter() {
    for binding in BindingsTests.modes.flatMap(Bindings.hints) {
      guard let hint = binding.hint else { continue }
      #expect(binding.keys.columns + 1 + hint.columns <= 26, "\(binding.keys)")
    }
  }

  @Test(arguments: [24, 31, 40, 57, 80, 120])
  func aNarrowFooterShowsHintsWholeOrNotAtAll(_ width: Int) {
    for mode in BindingsTests.modes {
      var rest = footer(in: mode, width: width)[...]
      for title in ["placing the start", "moving the window"] {
        if let range = rest.firstRange(of: title) { rest = rest[range.upperBound...] }
      }
      let shown = rest.split(separator: "  ").map { $0.drop { $0 == " " } }
        .map { String($0).trimmed }.filter { !$0.isEmpty }
      let hints = Set(
        Bindings.hints(in: mode).compactMap { binding in
          binding.hint.map { "\(binding.keys) \($0)" }
        })
      // The name of a mode may leave no room on the smallest screens.
      #expect(!shown.isEmpty || (width < 40 && footer(in: mode, width: width).contains("ing the")))
      #expect(shown.allSatisfy(hints.contains), "\(shown)")
    }
  }

  @Test func theKeysOfTheViewsAreShownAtAnOrdinaryWidth() {
    for view in [ViewKind.compare, .race, .charts] {
      let shown = footer(of: .paused(.opening, .show(view)), width: 120)
      #expect(shown.contains("v V view") && shown.contains("i explain"), "\(view)")
    }
    #expect(footer(of: .paused(.opening, .show(.explain)), width: 120).contains("v V view"))
  }

  @Test func theKeysStayWhereTheyAreWhilePlayingAndPaused() {
    for width in [24, 80, 120, 200] {
      #expect(footer(of: .playing, width: width) == footer(of: .paused(), width: width))
    }
    #expect(footer(of: .paused(), width: 80).contains("Space play"))
  }

  @Test func anOrdinaryFooterShowsHowToChangeTheFunctionTheRateAndTheRuns() {
    let footer = footer(of: .paused(), width: 120)
    for hint in ["f F function", "[ ] rate", "a copy", "T sweep"] { #expect(footer.contains(hint)) }
  }

  @Test func aLineForTheUserComesBeforeTheHints() throws {
    let text = footer(of: .paused(.opening, .focusNumber(6)), width: 80)
    let notice = try #require(text.firstRange(of: "there is no run 6; press a to add one"))
    let hint = try #require(text.firstRange(of: "Space play"))

    #expect(notice.upperBound < hint.lowerBound)
  }

  @Test func aLineThatDoesNotFitIsCutWithAMark() {
    let text = footer(of: .paused(.opening, .focusNumber(6)), width: 24)

    #expect(text.trimmed == "there is no run 6; pr…")
  }

  private func footer(in mode: Mode, width: Int) -> String {
    footer(of: .paused(in: mode), width: width)
  }

  private func footer(of workbench: Workbench, width: Int) -> String {
    workbench.picture(width, 12).rows.last ?? ""
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
