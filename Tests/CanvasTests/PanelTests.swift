import Canvas
import Testing

struct PanelTests {
  private func panel(_ isFocused: Bool = false) -> Panel {
    Panel(
      "gd", number: 1, ink: 0, detail: [Span("η 0.4", .plain)], bottomLeft: [Span("f 1", .plain)],
      bottomRight: [Span("zigzag", .plain)], isFocused: isFocused)
  }

  private func rows(_ width: Int, _ height: Int, _ glyphs: GlyphSet = .braille) -> [String] {
    var frame = Frame(Size(width: width, height: height))
    panel().draw(
      into: &frame, at: Rect(frame.size), Palette(Capabilities(depth: .monochrome, glyphs: glyphs)))
    return frame.rows
  }

  @Test func fourTextsStandInTheBorder() {
    #expect(
      rows(24, 3) == [
        "╭─ ¹gd ──────── η 0.4 ─╮", "│                      │", "╰─ f 1 ─────── zigzag ─╯",
      ])
    #expect(
      rows(24, 3, .ascii) == [
        "+- 1 gd ------ lr 0.4 -+", "|                      |", "+- f 1 ------- zigzag -+",
      ])
  }

  @Test func textsGiveWayInTheirOrder() {
    #expect(rows(17, 2) == ["╭─ ¹gd ─ η 0.4 ─╮", "╰─ f 1 ─ zigz… ─╯"])
    #expect(rows(16, 2) == ["╭─ ¹gd ─ η 0… ─╮", "╰─ f 1 ─ zig… ─╯"])
    #expect(rows(14, 2) == ["╭─ ¹gd ──────╮", "╰─ f 1 ──────╯"])
    #expect(rows(8, 2) == ["╭─ ¹… ─╮", "╰─ f… ─╯"])
    #expect(rows(6, 2) == ["╭────╮", "╰────╯"])
    #expect(rows(1, 1) == [" "])
  }

  @Test func theInsideIsReturnedAndCleared() {
    var frame = Frame(Size(width: 9, height: 5), filledWith: Cell("x"))
    let inside = panel().draw(
      into: &frame, at: Rect(x: 1, y: 1, width: 7, height: 3), Palette(direct))
    #expect(inside == Rect(x: 2, y: 2, width: 5, height: 1))
    #expect(frame.rows[2] == "x│     │x")
    #expect(frame.rows[0] == "xxxxxxxxx" && frame.rows[4] == "xxxxxxxxx")
  }

  @Test(arguments: allCapabilities)
  func aFocusedPanelLooksDifferent(_ capabilities: Capabilities) {
    let palette = Palette(capabilities)
    let frames = [false, true].map { isFocused in
      var frame = Frame(Size(width: 20, height: 4))
      panel(isFocused).draw(into: &frame, at: Rect(frame.size), palette)
      return frame
    }
    #expect(frames[0].rows == frames[1].rows)
    #expect(styleGrid(frames[0]) != styleGrid(frames[1]))
  }

  @Test func theInkColoursTitleAndFocusedBorder() {
    var frame = Frame(Size(width: 12, height: 2))
    panel(true).draw(into: &frame, at: Rect(frame.size), Palette(indexed))
    #expect(frame[0, 0].style.foreground.index == 208)
    #expect(frame[3, 0] == Cell("¹", frame[3, 0].style))
    #expect(frame[3, 0].style.foreground.index == 208)
    #expect(frame[3, 0].style.attributes == .bold)
  }

  @Test(arguments: awkwardSizes)
  func everySizeIsDrawn(_ size: Size) {
    for capabilities in allCapabilities {
      var frame = Frame(size)
      let inside = panel().draw(into: &frame, at: Rect(size), Palette(capabilities))
      #expect(inside.width <= max(0, size.width - 2))
      #expect(frame.rows.allSatisfy { $0.columns == size.width })
    }
  }
}
