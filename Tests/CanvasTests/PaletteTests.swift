import Testing

@testable import Canvas

struct PaletteTests {
  @Test func eachDepthHasItsNumberOfLevels() {
    #expect(Palette(direct).levelCount == 24)
    #expect(Palette(indexed).levelCount == 8)
    #expect(Palette(indexed, map: .magma).levelCount == 10)
    #expect(Palette(monochrome).levelCount == 5)
    #expect(Palette(Capabilities(depth: .ansi, glyphs: .ascii)).levelCount == 10)
  }

  @Test(arguments: ColorMap.all)
  func isoLinesAndCasingsAreDarkerThanTheirLevel(_ map: ColorMap) throws {
    for capabilities in [direct, indexed] {
      let palette = Palette(capabilities, map: map)
      for index in 0..<palette.levelCount {
        let level = try lightness(palette.level(index))
        // The black end has nothing below it.
        #expect(try lightness(palette.isoLevel(index)) < level || level < 0.2)
        #expect(try lightness(palette.casing(index)) < level || level < 0.2)
        #expect(try lightness(palette.casing(index)) < 0.6)
      }
    }
  }

  @Test func directColorsAreNeverTakenForPaletteEntries() throws {
    for map in ColorMap.all {
      let palette = Palette(direct, map: map)
      for index in 0..<24 {
        for color in [palette.level(index), palette.isoLevel(index), palette.casing(index)] {
          #expect(try #require(color.rgb).packed >= 8)
        }
      }
    }
  }

  @Test(arguments: allCapabilities)
  func aPaletteStaysWithinItsDepth(_ capabilities: Capabilities) {
    let palette = Palette(capabilities)
    let styles =
      Role.allCases.map(palette.style)
      + (0..<7).flatMap { ink in Age.allCases.map { palette.ink(ink, $0) } }
    let colors =
      styles.flatMap { [$0.foreground, $0.background] }
      + (0..<palette.levelCount).flatMap { [palette.level($0), palette.casing($0)] }
    for color in colors where color != .terminalDefault {
      switch capabilities.depth {
      case .direct: #expect(color.rgb != nil || (color.index ?? 0) >= 16)
      case .indexed: #expect((color.index ?? 0) >= 16)
      case .ansi: #expect((color.index ?? 255) < 16)
      case .monochrome: Issue.record("\(color) on a terminal without colour")
      }
    }
  }

  @Test func withoutColorsAttributesTellRolesAndAgesApart() {
    let palette = Palette(monochrome)
    #expect(palette.style(.border) != palette.style(.focusedBorder))
    #expect(palette.style(.bar) != palette.style(.panel))
    #expect(palette.style(.bad) != palette.style(.text))
    #expect(Set(Age.allCases.map { palette.ink(0, $0) }).count == 3)
  }

  @Test func inksRepeatAfterTheFifth() {
    let palette = Palette(direct)
    #expect(palette.inkCount == 5)
    #expect(Set((0..<5).map { palette.ink($0) }).count == 5)
    #expect(palette.ink(5) == palette.ink(0))
    #expect(palette.ink(Pen.quantity(0)) == palette.ink(Pen.quantity(palette.quantityInkCount)))
    #expect((0..<palette.inkCount).allSatisfy { palette.ink($0) != palette.ink(Pen.neutral) })
    #expect(palette.ink(0).foreground == .indexed(208))
  }

  @Test func indicesOutsideTakeTheNearestEnd() {
    let palette = Palette(direct)
    #expect(palette.level(-1) == palette.level(0))
    #expect(palette.level(99) == palette.level(23))
    #expect(Palette(monochrome).shade(99) == "█")
    #expect(Palette(monochrome).shade(-1) == " ")
  }

  @Test(arguments: Theme.all)
  func everyThemeHasReadableText(_ theme: Theme) {
    for role in [Role.text, .strong, .bar, .barStrong, .good, .warning, .bad, .selection] {
      let tone = theme[role]
      let contrast = OKLab(tone.foreground).lightness - OKLab(tone.background).lightness
      #expect(abs(contrast) > 0.4, "\(role)")
    }
  }

  private func lightness(_ color: Color) throws -> Double {
    let rgb = try #require(color.rgb ?? color.index.map(XtermPalette.color))
    return OKLab(rgb).lightness
  }
}
