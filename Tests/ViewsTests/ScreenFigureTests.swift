import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct ScreenFigureTests {
  private let colors = FigureColors(
    palette: Palette(Capabilities(depth: .direct, glyphs: .braille, cellAspect: 2)))

  private func source(_ text: String, _ style: Style = .plain) -> String {
    var frame = Frame(Size(width: 6, height: 1))
    frame.write(text, x: 0, y: 0, style)
    return ScreenFigure(frame, colors).source
  }

  @Test func lettersOfOneStyleAreOneTextAsWideAsTheirCells() {
    let source = source("ab<", Style(.direct(RGB(1, 2, 3)), .bold))
    #expect(source.contains(">ab&lt;</text>"))
    #expect(source.contains("textLength=\"30\""))
    #expect(source.contains("fill=\"#010203\"") && source.contains("font-weight=\"bold\""))
  }

  @Test func aHalfBlockIsTwoAreas() {
    let style = Style(.direct(RGB(255, 0, 0)), on: .direct(RGB(0, 0, 255)))
    let source = source("▀", style)
    #expect(source.contains("d=\"M0 0h10v10h-10z\" fill=\"#ff0000\""))
    #expect(source.contains("d=\"M0 10h10v10h-10z\" fill=\"#0000ff\""))
    #expect(!source.contains("<text"))
  }

  /// The first dot is at the top left, the fourth of the first column, bit 6, at the bottom left.
  @Test func dotsOfBrailleStandAtTheirPlaces() {
    let source = source("\u{2841}", Style(.direct(RGB(9, 9, 9))))
    #expect(source.contains("M2.5 2.5h0M2.5 17.5h0"))
  }

  @Test func linesMeetInTheMiddleOfACell() {
    #expect(source("┌").contains("M5 10L10 10M5 10L5 20"))
  }

  @Test(arguments: ViewKind.allCases)
  func everyViewIsDrawnAndHasNoOtherShapesThanItsCells(_ kind: ViewKind) {
    var workbench = Workbench.paused(.opening)
    workbench.act(.show(kind))
    let source = ScreenFigure(of: workbench, Size(width: 1200, height: 720)).source
    #expect(source.hasPrefix("<?xml") && source.hasSuffix("</svg>\n"))
    #expect(source.contains("width=\"1200\" height=\"720\""))
    #expect(source.contains("descent"))
    #expect(!source.contains("NaN") && source.utf8.count < 300_000)
  }
}
