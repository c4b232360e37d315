/// The entries 16 to 255 of the palette of 256 colours, which are the same on every terminal.
///
/// Entries 0 to 15 are left out, because each user chooses their shades.
package enum XtermPalette {
  /// The colour of an entry; black for the entries 0 to 15.
  ///
  /// A cube of six shades a component (0, 95, 135, 175, 215, 255) and a ramp of 24 greys.
  package static func color(_ index: UInt8) -> RGB {
    guard index >= 16 else { return RGB(0, 0, 0) }
    guard index < 232 else {
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
    let cell = index - 16
    return RGB(shade(cell / 36), shade(cell / 6 % 6), shade(cell % 6))
  }

  /// The entry that looks most like a colour.
  ///
  /// With a weight above 1 it keeps the hue at the expense of lightness.
  static func nearest(to color: RGB, hueWeight: Double = 1) -> UInt8 {
    nearest(to: color, hueWeight: hueWeight) { _, _ in true }
  }

  /// The entry that looks most like a colour among those darker than one entry and in no list.
  static func nearest(
    to color: RGB, darkerThan ceiling: UInt8, excluding taken: [UInt8]
  ) -> UInt8 {
    let limit = OKLab(Self.color(ceiling)).lightness
    return nearest(to: color, hueWeight: 1) { $1.lightness < limit && !taken.contains($0) }
  }

  private static func nearest(
    to color: RGB, hueWeight: Double, where isEligible: (UInt8, OKLab) -> Bool
  ) -> UInt8 {
    let wanted = OKLab(color)
    var best: (index: UInt8, distance: Double) = (16, .infinity)
    for (index, candidate) in entries where isEligible(index, candidate) {
      let distance = candidate.squaredDistance(to: wanted, hueWeight: hueWeight)
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  private static let entries: [(index: UInt8, color: OKLab)] = (16...255).map {
    ($0, OKLab(color($0)))
  }

  private static func shade(_ step: UInt8) -> UInt8 {
    step == 0 ? 0 : 55 + 40 * step
  }
}
