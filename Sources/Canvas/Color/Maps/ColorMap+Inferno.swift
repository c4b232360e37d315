extension ColorMap {
  /// The map "inferno" of matplotlib.
  ///
  /// The table holds every eighth colour of the published 256, exact to 3 of 255 when interpolated.
  ///
  /// Source: S. van der Walt, N. Smith: inferno, BIDS/colormap, 2015, CC0.
  package static let inferno = ColorMap(
    name: "inferno",
    summary: "from black over crimson and orange to pale yellow",
    table: [
      0x000004, 0x040312, 0x0B0724, 0x150B37, 0x210C4A, 0x2E0A5A, 0x3C0965, 0x4A0C6B,
      0x57106D, 0x63146E, 0x70196E, 0x7D1E6D, 0x89226A, 0x962766, 0xA32B61, 0xAF315C,
      0xBB3755, 0xC63E4D, 0xD14644, 0xDB4F3B, 0xE35932, 0xEB6528, 0xF1711E, 0xF67F14,
      0xF98D0A, 0xFB9C06, 0xFCAB0F, 0xFBBA1F, 0xF9CA32, 0xF5D949, 0xF2E865, 0xF3F586,
      0xFCFFA4,
    ],
    indexed: [16, 233, 53, 54, 89, 125, 167, 202, 208, 214, 220, 229])
}
