extension Theme {
  /// Near black with five bright inks.
  ///
  /// The inks are the five colours of the xterm cube of lightness L* ≥ 66 (white left free for
  /// markers) that stay farthest apart for normal, protanope and deuteranope viewers: at least 15
  /// hundredths in OKLab between any two, 19 between the first four (simulation of Machado, Oliveira,
  /// Fernandes 2009). Those of quantities lie 17 hundredths apart, 10 for these viewers, and 15 from
  /// those of runs, 6 for these viewers.
  package static let dark = Theme(
    name: "dark",
    inks: [
      Ink(index: 208, ansi: 11), Ink(index: 75, ansi: 12), Ink(index: 227, ansi: 15),
      Ink(index: 159, ansi: 14), Ink(index: 43, ansi: 10),
    ],
    neutralInk: Ink(index: 250, ansi: 7),
    contrastInk: Ink(index: 231, ansi: 13),
    quantityInks: [
      Ink(index: 206, ansi: 13), Ink(index: 148, ansi: 2), Ink(index: 218, ansi: 9),
      Ink(index: 138, ansi: 3),
    ],
    ansi: AnsiPair(text: 7, ground: 0),
    tones: [
      .panel: Tone(0xC8CCD4, on: 0x0E0F13),
      .text: Tone(0xC8CCD4, on: 0x0E0F13),
      .strong: Tone(0xF4F6FA, on: 0x0E0F13, .bold, plain: .bold),
      .dim: Tone(0x7C8290, on: 0x0E0F13, plain: .dim),
      .border: Tone(0x5A606E, on: 0x0E0F13, plain: .dim),
      .focusedBorder: Tone(0xF4F6FA, on: 0x0E0F13, .bold, plain: .bold),
      .bar: Tone(0xC8CCD4, on: 0x1E212B, plain: .reverse),
      .barStrong: Tone(0xF4F6FA, on: 0x1E212B, .bold, plain: [.reverse, .bold]),
      .barDim: Tone(0x9298A6, on: 0x1E212B, plain: .reverse),
      .good: Tone(0x5FD7A7, on: 0x0E0F13, ansi: 10, plain: .bold),
      .warning: Tone(0xFFD75F, on: 0x0E0F13, ansi: 11, plain: .bold),
      .bad: Tone(0xFF6B6B, on: 0x0E0F13, .bold, ansi: 9, plain: [.bold, .underline]),
      .selection: Tone(0xF4F6FA, on: 0x2F3D5C, .bold, plain: .reverse),
      .axis: Tone(0x5A606E, on: 0x0E0F13, plain: .dim),
      .playHead: Tone(0x7C8290, on: 0x0E0F13, plain: .dim),
      .mapMarker: Tone(0xF4F6FA, on: 0x0E0F13, .bold, plain: .bold),
    ])
}
