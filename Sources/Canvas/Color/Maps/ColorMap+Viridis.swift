extension ColorMap {
  /// The map "viridis" of matplotlib.
  ///
  /// The table holds every eighth colour of the published 256, exact to 3 of 255 when interpolated.
  ///
  /// Source: N. Smith, S. van der Walt, E. Firing: viridis, BIDS/colormap, 2015, CC0.
  package static let viridis = ColorMap(
    name: "viridis",
    summary: "from dark violet over teal to yellow; even in lightness",
    table: [
      0x440154, 0x470D60, 0x48186A, 0x482374, 0x472D7B, 0x453681, 0x424086, 0x3F4989,
      0x3B528B, 0x375A8D, 0x33638D, 0x2F6A8E, 0x2C728E, 0x297A8E, 0x26818E, 0x23898E,
      0x21908C, 0x1F988B, 0x1F9F88, 0x21A685, 0x28AE80, 0x31B57B, 0x3EBC74, 0x4CC26C,
      0x5DC963, 0x6ECE58, 0x82D34C, 0x96D83F, 0xABDC32, 0xC0DF24, 0xD5E21A, 0xEAE51A,
      0xFDE725,
    ],
    indexed: [53, 54, 24, 30, 36, 78, 148, 220])
}
