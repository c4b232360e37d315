extension ColorMap {
  /// The map "magma" of matplotlib.
  ///
  /// The table holds every eighth colour of the published 256, exact to 3 of 255 when interpolated.
  ///
  /// Source: S. van der Walt, N. Smith: magma, BIDS/colormap, 2015, CC0.
  package static let magma = ColorMap(
    name: "magma",
    summary: "from black over purple and salmon to cream",
    table: [
      0x000004, 0x030311, 0x0A0822, 0x130D33, 0x1D1146, 0x28115A, 0x36106A, 0x430F76,
      0x50127C, 0x5D177F, 0x691C81, 0x762181, 0x822681, 0x8F2A81, 0x9C2E7F, 0xA9327D,
      0xB63779, 0xC33B75, 0xCF4170, 0xDB486A, 0xE65163, 0xEE5C5E, 0xF5695C, 0xF9785D,
      0xFB8761, 0xFD9668, 0xFEA571, 0xFEB47B, 0xFEC387, 0xFED194, 0xFDE0A2, 0xFCEEB0,
      0xFCFDBF,
    ],
    indexed: [16, 17, 54, 90, 126, 168, 203, 209, 222, 229])
}
