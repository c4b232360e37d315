extension ColorMap {
  /// The map "plasma" of matplotlib.
  ///
  /// The table holds every eighth colour of the published 256, exact to 3 of 255 when interpolated.
  ///
  /// Source: S. van der Walt, N. Smith: plasma, BIDS/colormap, 2015, CC0.
  package static let plasma = ColorMap(
    name: "plasma",
    summary: "from blue over pink to yellow",
    table: [
      0x0D0887, 0x220690, 0x310596, 0x3F049C, 0x4C02A1, 0x5901A5, 0x6600A7, 0x7201A8,
      0x7E03A8, 0x8909A6, 0x9511A2, 0x9F1A9C, 0xA92396, 0xB22C8E, 0xBB3587, 0xC33E80,
      0xCB4778, 0xD25071, 0xD9596A, 0xE06263, 0xE66C5C, 0xEB7555, 0xF07F4F, 0xF48A48,
      0xF89441, 0xFB9F3A, 0xFDAB33, 0xFEB72D, 0xFDC328, 0xFCD025, 0xF9DD25, 0xF5EB27,
      0xF0F921,
    ],
    indexed: [18, 55, 91, 127, 162, 167, 209, 215, 220, 226])
}
