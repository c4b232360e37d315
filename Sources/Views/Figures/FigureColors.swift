import Canvas

/// The colours of a figure, as Scalable Vector Graphics writes them: those of the program in 24 bits.
struct FigureColors {
  let palette: Palette

  /// The ground of the page.
  var page: String { css(palette.style(.panel).background) }
  var text: String { css(palette.style(.text).foreground) }
  var strong: String { css(palette.style(.strong).foreground) }
  var dim: String { css(palette.style(.dim).foreground) }
  var line: String { css(palette.style(.axis).foreground) }
  /// What lies under lines on a map, so that they stand out on every level.
  var casing: String { "#000000" }
  /// The signs on a map that belong to no run.
  var mapMark: String { css(palette.style(.mapMarker).foreground) }

  /// A run's ink on maps.
  func mapInk(_ identity: Int, _ age: Age = .recent) -> String {
    css(palette.ink(identity, age).foreground)
  }

  /// A run's ink on the ground of the page.
  func ink(_ identity: Int) -> String { css(palette.ink(identity, on: .panel).foreground) }

  /// The colour of a level of a map.
  func level(_ index: Int) -> String { css(palette.level(index)) }

  /// "#rrggbb"; entries below 16, which have no colour of their own, are the colour of text.
  func css(_ color: Color) -> String {
    if let rgb = color.rgb { return rgb.description }
    guard let index = color.index, index >= 16 else {
      return color == .terminalDefault ? "currentColor" : text
    }
    return XtermPalette.color(index).description
  }
}
