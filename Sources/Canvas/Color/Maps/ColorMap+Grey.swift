extension ColorMap {
  /// The map "grey": equal steps of sRGB from near black to near white.
  ///
  /// The list is the grey ramp of the xterm palette, the one map that 256 colours show exactly.
  package static let grey = ColorMap(
    name: "grey",
    summary: "from near black to near white",
    table: [0x080808, 0xEEEEEE],
    indexed: Array(232...255))
}
