extension ColorMap {
  /// The map "cividis" of matplotlib.
  ///
  /// The table holds every eighth colour of the published 256, exact to 6 of 255 when interpolated.
  ///
  /// Source: J. Nuñez, C. Anderton, R. Renslow: Optimizing colormaps with consideration for
  /// color vision deficiency, PLOS ONE 13(7), 2018.
  package static let cividis = ColorMap(
    name: "cividis",
    summary: "from navy over grey to yellow; looks the same to most colour-blind viewers",
    table: [
      0x00224E, 0x00285B, 0x002E6A, 0x043371, 0x1A386F, 0x273E6E, 0x32436D, 0x3B496C,
      0x434E6C, 0x4B546C, 0x52596D, 0x5A5F6E, 0x61656F, 0x686A71, 0x6F7073, 0x757676,
      0x7C7B78, 0x848179, 0x8B8778, 0x938D78, 0x9B9376, 0xA39A75, 0xABA072, 0xB3A670,
      0xBBAD6C, 0xC3B469, 0xCCBA64, 0xD4C15F, 0xDDC958, 0xE6D051, 0xEFD748, 0xF8DF3C,
      0xFEE838,
    ],
    indexed: [17, 18, 24, 60, 242, 243, 102, 137, 144, 179, 185, 220])
}
