import Testing

@testable import Canvas

@Suite struct SVGTests {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (1.05, "1.05"), (-12.345, "-12.35"), (3, "3"),
    (0.999, "1"), (-0.5, "-0.5"), (Double.nan, "0"), (1e12, "1000000"),
  ])
  func aNumberHasTwoDecimalsAtMost(_ value: Double, _ text: String) {
    #expect(SVGPath.number(value) == text)
  }

  @Test func aPathIsWrittenInPixels() {
    var path = SVGPath()
    path.add([SIMD2(0, 0), SIMD2(10.5, 3)])
    path.add([SIMD2(1, 1), SIMD2(2, 1), SIMD2(2, 2)], isClosed: true)
    path.add([])
    #expect(path.data == "M0 0L10.5 3M1 1L2 1L2 2Z")
  }

  @Test func whatMeansSomethingInAFileIsEscaped() {
    let element = SVGElement("text", ["x": "1", "class": "a\"b"], text: "f < 1 & g > 2\u{7}")
    #expect(
      element.source == "<text x=\"1\" class=\"a&quot;b\">f &lt; 1 &amp; g &gt; 2 </text>\n")
  }

  @Test func childrenStandInTheirElement() {
    let group = SVGElement("g", [:], [SVGElement("path", ["d": "M0 0"]).with("id", "p")])
    #expect(group.source == "<g>\n <path d=\"M0 0\" id=\"p\"/>\n</g>\n")
  }
}
