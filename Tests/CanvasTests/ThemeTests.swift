import Numbers
import Testing

@testable import Canvas

@Suite struct ThemeTests {
  @Test(arguments: Theme.all + Theme.all.map(\.strengthened))
  func everyInkStandsOutFromItsGround(_ theme: Theme) throws {
    let palette = Palette(direct, theme: theme)
    let ground = theme[.panel].background
    for index in Pen.quantity(palette.quantityInkCount - 1)..<palette.inkCount {
      let ink = try color(palette.ink(index, on: .panel).foreground)
      // WCAG 2.2, 1.4.11: graphics have a contrast of 3 to 1 with what is beside them.
      #expect(contrast(ink, ground) >= 3, "\(theme) \(index)")
    }
  }

  @Test(arguments: Theme.all + Theme.all.map(\.strengthened))
  func everyTextCanBeRead(_ theme: Theme) {
    for role in Role.readable {
      let tone = theme[role]
      // WCAG 2.2, 1.4.3: 4.5 to 1 for text.
      #expect(contrast(tone.foreground, tone.background) >= 4.5, "\(theme) \(role)")
    }
  }

  @Test(arguments: Theme.all + Theme.all.map(\.strengthened))
  func inSixteenColoursThePictureHasAGroundOfItsOwn(_ theme: Theme) {
    let palette = Palette(Capabilities(depth: .ansi, glyphs: .braille), theme: theme)
    let ground = palette.style(.panel).background
    #expect(ground == .indexed(theme.name.hasSuffix("light") ? 15 : 0))
    #expect(Role.allCases.allSatisfy { palette.style($0).background == ground })
    #expect(palette.casing(2) == ground)
  }

  @Test(arguments: Theme.all + Theme.all.map(\.strengthened))
  func inSixteenColoursEveryRunAndEveryTextIsSeen(_ theme: Theme) throws {
    let palette = Palette(Capabilities(depth: .ansi, glyphs: .braille), theme: theme)
    let inks = (0..<palette.inkCount) + [Pen.neutral, Pen.contrast]
    let styles = inks.map { palette.ink($0, on: .panel) } + Role.readable.map(palette.style)
    for style in styles {
      let (front, back) = (try shade(style.foreground), try shade(style.background))
      #expect(contrast(front, back) >= 3, "\(theme) \(style)")
    }
  }

  @Test(arguments: Theme.all)
  func strengtheningMakesQuietThingsLouder(_ theme: Theme) {
    for role in [Role.dim, .border, .axis, .playHead, .barDim] {
      let (quiet, loud) = (theme[role], theme.strengthened[role])
      #expect(loud.background == quiet.background)
      #expect(
        contrast(loud.foreground, loud.background) > contrast(quiet.foreground, quiet.background),
        "\(role)")
    }
  }

  @Test(arguments: Theme.all)
  func agesFadeTowardsTheGround(_ theme: Theme) throws {
    let palette = Palette(direct, theme: theme)
    for index in 0..<palette.inkCount {
      let contrasts = try Age.allCases.map {
        contrast(try color(palette.ink(index, $0, on: .panel).foreground), theme[.panel].background)
      }
      #expect(contrasts == contrasts.sorted(by: >))
    }
  }

  @Test(arguments: allCapabilities, Theme.all)
  func noInkIsThatOfBothARunAndAQuantity(_ capabilities: Capabilities, _ theme: Theme) {
    guard capabilities.depth != .monochrome else { return }
    let palette = Palette(capabilities, theme: theme)
    let inks =
      Array(0..<palette.inkCount) + (0..<palette.quantityInkCount).map(Pen.quantity) + [Pen.neutral]
    for styles in [inks.map { palette.ink($0) }, inks.map { palette.ink($0, on: .panel) }] {
      #expect(Set(styles.map(\.foreground)).count == inks.count)
    }
  }

  @Test(arguments: allCapabilities, Theme.all)
  func theContrastInkIsNoRuns(_ capabilities: Capabilities, _ theme: Theme) {
    guard capabilities.depth != .monochrome else { return }
    let palette = Palette(capabilities, theme: theme)
    for run in 0..<palette.inkCount {
      #expect(palette.ink(run) != palette.ink(Pen.contrast))
      #expect(palette.ink(run, on: .panel) != palette.ink(Pen.contrast, on: .panel))
    }
  }

  @Test func mapsLookTheSameOnEveryGround() {
    let (dark, light) = (Palette(direct), Palette(direct, theme: .light))
    for index in -5..<5 { #expect(dark.ink(index) == light.ink(index)) }
    for level in 0..<24 { #expect(dark.casing(level) == light.casing(level)) }
    #expect(dark.style(.mapMarker) == light.style(.mapMarker))
  }

  @Test(arguments: allCapabilities, Theme.all)
  func aThemeStaysWithinTheDepth(_ capabilities: Capabilities, _ theme: Theme) {
    let palette = Palette(capabilities, theme: theme.strengthened)
    let styles =
      Role.allCases.map(palette.style)
      + (-5..<5).flatMap { ink in Age.allCases.map { palette.ink(ink, $0, on: .panel) } }
    for color in styles.flatMap({ [$0.foreground, $0.background] }) where color != .terminalDefault
    {
      switch capabilities.depth {
      case .direct: #expect(color.rgb != nil || (color.index ?? 0) >= 16)
      case .indexed: #expect((color.index ?? 0) >= 16)
      case .ansi: #expect((color.index ?? 255) < 16)
      case .monochrome: Issue.record("\(color) on a terminal without colour")
      }
    }
  }

  /// The shade of an entry 0 to 15 on an xterm as it comes.
  ///
  /// Source: XTerm-col.ad of xterm 379.
  private func shade(_ color: Color) throws -> RGB {
    let shades: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    return RGB(packed: shades[Int(try #require(color.index))])
  }

  private func color(_ color: Color) throws -> RGB {
    try #require(color.rgb ?? color.index.map(XtermPalette.color))
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  private func contrast(_ a: RGB, _ b: RGB) -> Double {
    let (high, low) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)
  }

  private func luminance(_ color: RGB) -> Double {
    let parts = [color.red, color.green, color.blue].map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The number to the power of 2.4.
  private func power(_ number: Double) -> Double { .pow(10, 2.4 * .log10(number)) }
}

extension Role {
  /// The roles of text that somebody has to read.
  fileprivate static let readable: [Role] = [
    .text, .strong, .dim, .bar, .barStrong, .barDim, .good, .warning, .bad, .selection,
  ]
}
