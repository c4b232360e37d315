extension Theme {
  /// Near white with the inks of the dark theme on maps, whose casings stay dark, and dark shades of
  /// the same hues on the ground of panels.
  ///
  /// The dark shades have a contrast of 3 : 1 or more with the ground (WCAG 2.2, 1.4.11) and lie at
  /// least 7 hundredths in OKLab apart for normal, protanope and deuteranope viewers (simulation of
  /// Machado, Oliveira, Fernandes 2009). Those of quantities lie 17 hundredths apart for all of them,
  /// and 9 from those of runs, 3 for protanopes and deuteranopes.
  ///
  /// Of sixteen colours only eight can be read on white: black, red, blue, magenta, and their bright
  /// shades. Runs and states have those; green and cyan are left to quantities.
  package static let light = Theme(
    name: "light",
    inks: [
      Ink(index: 208, onGround: 166, ansi: 1), Ink(index: 75, onGround: 26, ansi: 4),
      Ink(index: 227, onGround: 58, ansi: 0), Ink(index: 159, onGround: 24, ansi: 5),
      Ink(index: 43, onGround: 29, ansi: 12),
    ],
    neutralInk: Ink(index: 250, onGround: 240, ansi: 8),
    contrastInk: Ink(index: 231, onGround: 16, ansi: 13),
    quantityInks: [
      Ink(index: 206, onGround: 169, ansi: 13), Ink(index: 148, onGround: 64, ansi: 2),
      Ink(index: 218, onGround: 91, ansi: 6), Ink(index: 138, onGround: 88, ansi: 9),
    ],
    ansi: AnsiPair(text: 0, ground: 15),
    tones: [
      .panel: Tone(0x303030, on: 0xF8F8F8),
      .text: Tone(0x303030, on: 0xF8F8F8),
      .strong: Tone(0x080808, on: 0xF8F8F8, .bold, plain: .bold),
      .dim: Tone(0x6C6C6C, on: 0xF8F8F8, plain: .dim),
      .border: Tone(0x9E9E9E, on: 0xF8F8F8, plain: .dim),
      .focusedBorder: Tone(0x080808, on: 0xF8F8F8, .bold, plain: .bold),
      .bar: Tone(0x303030, on: 0xDADADA, plain: .reverse),
      .barStrong: Tone(0x080808, on: 0xDADADA, .bold, plain: [.reverse, .bold]),
      .barDim: Tone(0x585858, on: 0xDADADA, plain: .reverse),
      .good: Tone(0x005F00, on: 0xF8F8F8, ansi: 4, plain: .bold),
      .warning: Tone(0x875F00, on: 0xF8F8F8, ansi: 5, plain: .bold),
      .bad: Tone(0xAF0000, on: 0xF8F8F8, .bold, ansi: 1, plain: [.bold, .underline]),
      .selection: Tone(0x080808, on: 0xAFD7FF, .bold, plain: .reverse),
      .axis: Tone(0x9E9E9E, on: 0xF8F8F8, plain: .dim),
      .playHead: Tone(0x808080, on: 0xF8F8F8, plain: .dim),
      .mapMarker: Tone(0xF4F6FA, on: 0x0E0F13, .bold, plain: .bold),
    ])
}
