import Testing

@testable import Canvas

struct XtermPaletteTests {
  @Test func entriesAreTheCubeAndTheGreys() {
    #expect(XtermPalette.color(16) == RGB(0, 0, 0))
    #expect(XtermPalette.color(208) == RGB(255, 135, 0))
    #expect(XtermPalette.color(231) == RGB(255, 255, 255))
    #expect(XtermPalette.color(232) == RGB(8, 8, 8))
    #expect(XtermPalette.color(255) == RGB(238, 238, 238))
  }

  @Test func everyEntryOfTheCubeIsNearestToItself() {
    for index in UInt8(16)...231 {
      #expect(XtermPalette.nearest(to: XtermPalette.color(index)) == index)
    }
  }

  @Test func aNearestEntryCanBeAskedToBeDarker() {
    let found = XtermPalette.nearest(to: RGB(255, 255, 255), darkerThan: 231, excluding: [230])
    #expect(found != 231 && found != 230)
    #expect(OKLab(XtermPalette.color(found)).lightness < 1)
  }

  @Test func lightnessOfBlackAndWhiteAreZeroAndOne() {
    #expect(abs(OKLab(RGB(0, 0, 0)).lightness) < 1e-6)
    #expect(abs(OKLab(RGB(255, 255, 255)).lightness - 1) < 1e-6)
    // Ottosson 2020 gives red as L 0.628, a 0.225, b 0.126.
    let red = OKLab(RGB(255, 0, 0))
    #expect(abs(red.lightness - 0.628) < 1e-3)
    #expect(abs(red.greenRed - 0.225) < 1e-3)
    #expect(abs(red.blueYellow - 0.126) < 1e-3)
  }
}
