import Canvas
import Testing

@testable import CursesTerminal

@Suite struct ColorPairsTests {
  private let red = Color.indexed(1)
  private let blue = Color.indexed(4)

  @Test func theTerminalsOwnColoursArePairZero() {
    var pairs = ColorPairs(limit: 64, colors: 8, paletteBase: 0)
    let (ink, definition) = pairs.ink(.terminalDefault, on: .terminalDefault)
    #expect(ink == ColorPairs.Ink(pair: 0))
    #expect(definition == nil)
  }

  @Test func aPairIsDefinedOnceAndNeverAgain() {
    var pairs = ColorPairs(limit: 64, colors: 8, paletteBase: 0)
    let first = pairs.ink(red, on: blue)
    #expect(first.0 == ColorPairs.Ink(pair: 1))
    #expect(first.1 == ColorPairs.Definition(pair: 1, foreground: 1, background: 4))
    let second = pairs.ink(red, on: blue)
    #expect(second.0 == ColorPairs.Ink(pair: 1))
    #expect(second.1 == nil)
    #expect(pairs.count == 1)
  }

  @Test func colouredTextMayKeepTheTerminalsBackground() {
    var pairs = ColorPairs(limit: 64, colors: 8, paletteBase: 0)
    let definition = pairs.ink(red, on: .terminalDefault).1
    #expect(definition == ColorPairs.Definition(pair: 1, foreground: 1, background: -1))
  }

  @Test func aTerminalWithoutColoursNeedsNoPairs() {
    var pairs = ColorPairs(limit: 0, colors: 0, paletteBase: 0)
    let (ink, definition) = pairs.ink(red, on: blue)
    #expect(ink == ColorPairs.Ink(pair: 0))
    #expect(definition == nil)
  }

  @Test func theBrighterHalfOfSixteenIsBoldWhereThereAreEight() {
    var pairs = ColorPairs(limit: 64, colors: 8, paletteBase: 0)
    let (ink, definition) = pairs.ink(.indexed(9), on: .indexed(12))
    #expect(ink == ColorPairs.Ink(pair: 1, isBold: true))
    #expect(definition == ColorPairs.Definition(pair: 1, foreground: 1, background: 4))
    // The darker one shares the pair.
    #expect(pairs.ink(red, on: blue).0 == ColorPairs.Ink(pair: 1, isBold: false))
  }

  @Test func directAndPaletteColoursMixAboveTheBase() {
    var pairs = ColorPairs(limit: 65_536, colors: 256, paletteBase: 0x100_0000)
    let definition = pairs.ink(.direct(RGB(0, 0, 5)), on: .indexed(178)).1
    #expect(definition == .init(pair: 1, foreground: 5, background: 0x100_00B2))
  }

  @Test func aColourTheTerminalHasNotBecomesItsOwn() {
    var pairs = ColorPairs(limit: 64, colors: 8, paletteBase: 0)
    let definition = pairs.ink(red, on: .indexed(178)).1
    #expect(definition == .init(pair: 1, foreground: 1, background: -1))
    #expect(pairs.ink(.direct(RGB(1, 2, 3)), on: .indexed(178)).0 == ColorPairs.Ink(pair: 0))
  }

  @Test func aFullTableGivesTheSameForegroundThenTheSameBackgroundThenNeither() {
    var pairs = ColorPairs(limit: 3, colors: 8, paletteBase: 0)
    _ = pairs.ink(red, on: .indexed(0))
    _ = pairs.ink(.indexed(2), on: blue)
    #expect(pairs.count == 2)
    #expect(pairs.ink(red, on: blue).0.pair == 1)
    #expect(pairs.ink(.indexed(7), on: blue).0.pair == 2)
    #expect(pairs.ink(.indexed(7), on: .indexed(6)).0.pair == 0)
    #expect(pairs.count == 2)
  }

  @Test func aFullTableNeverHidesTextInItsOwnBackground() {
    var pairs = ColorPairs(limit: 2, colors: 8, paletteBase: 0)
    _ = pairs.ink(red, on: red)
    #expect(pairs.ink(red, on: blue).0.pair == 0)
  }
}
