/// The entries 16 to 255 of the palette of 256 colours, which are the same on every terminal.
///
/// Entries 0 to 15 are left out, because each user chooses their shades.
public enum XtermPalette {
  /// The colour of an entry; black for the entries 0 to 15.
  ///
  /// A cube of six shades a component (0, 95, 135, 175, 215, 255) and a ramp of 24 greys.
  public static func color(_ index: UInt8) -> RGB {
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
  /// - Parameter ceiling: an entry that the result must be darker than; nil for no such bound.
  static func nearest(to color: RGB, darkerThan ceiling: UInt8? = nil) -> UInt8 {
    let wanted = OKLab(color)
    let limit = ceiling.map { OKLab(Self.color($0)).lightness } ?? .infinity
    var best: (index: UInt8, distance: Double) = (16, .infinity)
    for (offset, candidate) in entries.enumerated() where candidate.lightness < limit {
      let distance = candidate.squaredDistance(to: wanted)
      if distance < best.distance { best = (UInt8(offset + 16), distance) }
    }
    return best.index
  }

  private static let entries: [OKLab] = (16...255).map { OKLab(color($0)) }

  private static func shade(_ step: UInt8) -> UInt8 {
    step == 0 ? 0 : 55 + 40 * step
  }
}
