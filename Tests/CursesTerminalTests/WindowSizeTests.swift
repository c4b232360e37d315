import CNcurses
import Canvas
import Testing

@testable import CursesTerminal

@Suite struct WindowSizeTests {
  private func aspect(_ columns: Int32, _ rows: Int32, _ width: Int32, _ height: Int32) -> Double {
    cn_size(columns: columns, rows: rows, pixel_width: width, pixel_height: height, is_cut: false)
      .cellAspect
  }

  @Test func theAspectIsThatOfACellInPixels() {
    // Cells of 8 by 18 pixels.
    #expect(aspect(100, 50, 800, 900) == 2.25)
  }

  @Test func withoutPixelsACellIsTwiceAsHighAsWide() {
    #expect(aspect(80, 24, 0, 0) == 2)
  }

  @Test func pixelsThatMakeNoSenseAreNotBelieved() {
    #expect(aspect(80, 24, 80, 24_000) == 2)
    #expect(aspect(0, 0, 800, 600) == 2)
  }
}
