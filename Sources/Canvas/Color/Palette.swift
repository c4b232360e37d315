/// Turns the indices that pictures are made of (levels, inks, roles) into colours for one terminal.
///
/// Pictures hold indices only, so another colour map, theme or depth is another palette and no
/// redrawing of fields. Making one searches the palette of 256 colours; keep it while its three
/// ingredients stay the same.
package struct Palette: Hashable, Sendable {
  package let capabilities: Capabilities
  package let map: ColorMap
  package let theme: Theme

  /// How many levels a map is shown in: 24 in direct colour, the map's own list in 256 colours, and
  /// the number of shades elsewhere.
  package let levelCount: Int

  /// The three colours a level appears in.
  private struct Level: Hashable {
    let plain: Color
    let iso: Color
    let casing: Color
  }

  private let levels: [Level]
  private let mapInks: Inks
  private let groundInks: Inks
  private let styles: [Role: Style]

  /// Makes the palette of a terminal.
  package init(
    _ capabilities: Capabilities, map: ColorMap = .viridis, theme: Theme = .dark
  ) {
    self.capabilities = capabilities
    self.map = map
    self.theme = theme
    levels = Self.levels(of: map, capabilities.depth)
    levelCount =
      levels.isEmpty ? Self.shades(capabilities.glyphs).count : levels.count
    let depth = capabilities.depth
    // On the casings of maps quiet ages are darker; on a ground they come closer to it.
    mapInks = Inks(theme, fadingTo: RGB(0, 0, 0), depth) { $0.index }
    let isDark = OKLab(theme[.panel].background).lightness < 0.5
    groundInks =
      isDark ? mapInks : Inks(theme, fadingTo: theme[.panel].background, depth) { $0.onGround }
    styles = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, theme[$0].style(depth, ansi: theme.ansi)) })
  }

  /// Whether levels are colours; otherwise they are shade glyphs.
  package var hasLevelColors: Bool { !levels.isEmpty }

  /// The style of a role.
  package func style(_ role: Role) -> Style {
    styles[role] ?? .plain
  }

  /// The colour of a level; indices outside 0..<levelCount take the nearest end.
  ///
  /// Where levels are no colours it is the ground of panels, like the two colours below.
  package func level(_ index: Int) -> Color {
    entry(index)?.plain ?? style(.panel).background
  }

  /// The darker colour of a level that draws an iso line: lightness × 0.78.
  package func isoLevel(_ index: Int) -> Color {
    entry(index)?.iso ?? style(.panel).background
  }

  /// The dark colour of a level that lies under glyphs: lightness × 0.45.
  package func casing(_ index: Int) -> Color {
    entry(index)?.casing ?? style(.panel).background
  }

  /// The glyph of a level where levels are not colours.
  package func shade(_ index: Int) -> Unicode.Scalar {
    let shades = Self.shades(capabilities.glyphs)
    return shades[min(max(0, index), shades.count - 1)]
  }

  /// The style of a run's lines on the dark casings of a map.
  ///
  /// Five inks, then the same again; `Pen` names those of lines that belong to no run.
  package func ink(_ index: Int, _ age: Age = .recent) -> Style {
    mapInks.style(index, age)
  }

  /// The style of a run's ink on the ground of a role, for names and numbers that belong to it.
  package func ink(_ index: Int, _ age: Age = .recent, on role: Role) -> Style {
    groundInks.style(index, age).on(style(role).background)
  }

  /// How many inks there are before they repeat.
  package var inkCount: Int { theme.inks.count }

  /// Whether lines of two runs are in one colour: their inks are the same, or there are no colours.
  package func sharesInk(_ index: Int, _ other: Int) -> Bool {
    capabilities.depth == .monochrome || index % inkCount == other % inkCount
  }

  /// How many inks of quantities there are before they repeat.
  package var quantityInkCount: Int { theme.quantityInks.count }

  private func entry(_ index: Int) -> Level? {
    guard !levels.isEmpty else { return nil }
    return levels[min(max(0, index), levels.count - 1)]
  }

  /// The shades from low to high; those of ASCII keep clear of the strokes that lines are made of.
  private static func shades(_ glyphs: GlyphSet) -> [Unicode.Scalar] {
    glyphs == .ascii
      ? [" ", ".", ",", ":", ";", "~", "=", "%", "#", "@"] : [" ", "░", "▒", "▓", "█"]
  }
}

extension Palette {
  /// How much darker than the colour map a level is: bright enough to tell hues apart, and not so
  /// bright that the lines over it drown.
  private static let levelLightness = 0.86
  /// How much darker than its level an iso line is.
  private static let isoLightness = 0.78
  /// How much darker than its level the ground under a glyph is.
  private static let casingLightness = 0.45
  /// The number of levels in direct colour: bands stay readable and colour pairs bounded.
  private static let directLevels = 24

  private static func levels(of map: ColorMap, _ depth: ColorDepth) -> [Level] {
    switch depth {
    case .direct:
      (0..<directLevels).map { index in
        let color = map.color(at: Double(index) / Double(directLevels - 1))
          .darkened(to: levelLightness)
        return Level(
          plain: .direct(color.liftedOffPalette),
          iso: .direct(color.darkened(to: isoLightness).liftedOffPalette),
          casing: .direct(color.darkened(to: casingLightness).liftedOffPalette))
      }
    case .indexed:
      map.indexed.map { index in
        let color = XtermPalette.color(index)
        let iso = color.darkened(to: isoLightness)
        let casing = color.darkened(to: casingLightness)
        return Level(
          plain: .indexed(index),
          // In the colour of another level an iso line would only shift the step between two, and a
          // casing would look like a hole in the map.
          iso: .indexed(
            XtermPalette.nearest(to: iso, darkerThan: index, excluding: map.indexed)),
          casing: .indexed(
            XtermPalette.nearest(to: casing, darkerThan: index, excluding: map.indexed)))
      }
    case .ansi, .monochrome: []
    }
  }
}
