import Canvas
import Testing

struct ColorBarTests {
  let levels = LevelScale.linear.levels(8, of: FieldSample([0, 80]))

  @Test func anUprightBarHasTheHighestLevelOnTopAndTrueValues() {
    var frame = Frame(Size(width: 7, height: 4))
    ColorBar(levels).draw(into: &frame, at: Rect(frame.size), Palette(indexed))
    #expect(frame.rows == ["▀▀ 80  ", "▀▀     ", "▀▀     ", "▀▀ 0   "])
    #expect(frame.rows.indices.map { frame[0, $0].style.foreground.index } == [220, 78, 30, 54])
    #expect(frame[0, 3].style.background.index == 53)
  }

  @Test func aLyingBarHasItsEndsLabelled() {
    var frame = Frame(Size(width: 15, height: 1))
    ColorBar(levels).draw(into: &frame, at: Rect(frame.size), Palette(monochrome))
    #expect(frame.rows[0].hasPrefix("0 "))
    #expect(frame.rows[0].hasSuffix("█ 80"))
  }

  @Test func aConstantFieldHasABarOfOneColour() {
    let flat = LevelScale.blend.levels(8, of: FieldSample([5, 5]))
    var frame = Frame(Size(width: 4, height: 3))
    ColorBar(flat).draw(into: &frame, at: Rect(frame.size), Palette(indexed))
    #expect(Set((0..<3).map { frame[0, $0] }).count == 1)
    #expect(frame.rows[0].hasSuffix("5"))
  }
}
