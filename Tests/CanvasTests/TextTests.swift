import Canvas
import Testing

struct TextTests {
  @Test func clippingMarksWhereSomethingIsMissing() {
    #expect("momentum".clipped(to: 8, .braille) == "momentum")
    #expect("momentum".clipped(to: 5, .braille) == "mome…")
    #expect("momentum".clipped(to: 5, .ascii) == "mome~")
    #expect("momentum".clipped(to: 0, .braille) == "")
    #expect("momentum".clipped(to: -1, .braille) == "")
  }

  @Test func paddingCountsColumns() {
    #expect("η".padded(to: 3) == "η  ")
    #expect("η".paddedLeft(to: 3) == "  η")
    #expect("long".padded(to: 2) == "long")
  }

  @Test func smallDigitsSpellWholeNumbers() {
    #expect(SmallDigits.superscript(120, .braille) == "¹²⁰")
    #expect(SmallDigits.superscript(-3, .braille) == "⁻³")
    #expect(SmallDigits.subscript(10, .quadrant) == "₁₀")
    #expect(SmallDigits.superscript(12, .ascii) == "12")
  }

  @Test func symbolsHaveNamesInASCII() {
    #expect(AsciiText.folded("η 0.4  ‖∇f‖ → ∞", .ascii) == "lr 0.4  |grad f| -> oo")
    #expect(AsciiText.folded("η 0.4", .braille) == "η 0.4")
    #expect(AsciiText.folded("日", .ascii) == "?")
  }

  @Test(arguments: [
    ("x²+3√(1+y³)", "x^2+3sqrt(1+y^3)"), ("x₁² x⁻¹²", "x1^2 x^-12"), ("10⁻⁶", "10^-6"),
    ("√x + √|y|", "sqrt x + sqrt|y|"), ("1 − β₁ᵗ", "1 - b1^t"), ("²", "^2"), ("√", "sqrt"),
  ])
  func exponentsAndRootsStayThemselvesInASCII(_ text: String, _ folded: String) {
    #expect(AsciiText.folded(text, .ascii) == folded)
  }

  @Test func aFoldedFrameHasOnlyASCIIAndKeepsItsStyles() {
    var frame = Frame(Size(width: 6, height: 1))
    frame.write("╭η⣿∞日█", x: 0, y: 0, Style(.indexed(3)))
    let folded = frame.foldedToASCII
    #expect(folded.rows == ["+l?o?#"])
    #expect(styleGrid(folded) == ["6×3/default"])
  }

  @Test func spansAreCutAsOneLine() {
    let bold = Style(.terminalDefault, on: .terminalDefault, .bold)
    let spans = [Span("ab", .plain), Span("cd", bold), Span("ef", .plain)]
    #expect(spans.clipped(to: 6, .braille) == spans)
    #expect(spans.clipped(to: 5, .braille) == [spans[0], spans[1], Span("…", .plain)])
    #expect(spans.clipped(to: 4, .braille) == [spans[0], Span("c…", bold)])
    #expect(spans.clipped(to: 2, .braille) == [Span("a…", .plain)])
    #expect(spans.clipped(to: 0, .braille) == [])
    var frame = Frame(Size(width: 5, height: 1))
    #expect(frame.write(spans, x: 1, y: 0, limit: 3, glyphs: .ascii) == 4)
    #expect(frame.rows == [" ab~ "])
    #expect(styleGrid(frame) == ["3×default/default 1×default/default+bold 1×default/default"])
  }
}
