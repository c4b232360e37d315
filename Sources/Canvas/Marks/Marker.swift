/// A sign at one point of the plane.
public enum Marker: Hashable, Sendable {
  /// Where a run started.
  case start
  /// Where a run is now; nine shapes, then the same again.
  case head(Int)
  /// Where the second point of a run is now: the shape of its head, hollow.
  case companion(Int)
  /// A known minimum.
  case minimum
  /// The best point so far.
  case best
  /// A run that went out of the picture this way.
  case exit(Compass)
  /// A run whose numbers overflowed.
  case tombstone
  /// A sign of the caller's choice, with its form in ASCII.
  case custom(Unicode.Scalar, ascii: Unicode.Scalar)

  /// The character for the marker; always one column wide.
  public func glyph(_ glyphs: GlyphSet) -> Unicode.Scalar {
    let isASCII = glyphs == .ascii
    switch self {
    case .start: return isASCII ? "o" : "○"
    case .head(let index): return Self.head(index, isASCII: isASCII)
    case .companion(let index): return Self.companion(index, isASCII: isASCII)
    case .minimum: return isASCII ? "x" : "✕"
    case .best: return isASCII ? "+" : "◇"
    case .exit(let direction): return direction.arrow(glyphs)
    case .tombstone: return isASCII ? "!" : "†"
    case .custom(let glyph, let ascii): return isASCII ? ascii : glyph
    }
  }

  /// The rank in a cell that several markers want; the higher one shows.
  var priority: Int {
    switch self {
    case .custom: 0
    case .minimum: 1
    case .start: 2
    case .companion: 3
    case .best: 3
    case .exit: 4
    case .tombstone: 5
    case .head: 6
    }
  }

  private static func head(_ index: Int, isASCII: Bool) -> Unicode.Scalar {
    // The letter x is the minimum's and o the start's, so the letters stay capitals.
    let shapes: [Unicode.Scalar] =
      isASCII
      ? ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
      : ["●", "◆", "▲", "■", "★", "▼", "◀", "▶", "◈"]
    return shapes[max(0, index) % shapes.count]
  }

  private static func companion(_ index: Int, isASCII: Bool) -> Unicode.Scalar {
    // A plain ring is a start.
    let shapes: [Unicode.Scalar] =
      isASCII
      ? ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
      : ["◎", "◇", "△", "□", "☆", "▽", "◁", "▷", "◊"]
    return shapes[max(0, index) % shapes.count]
  }
}
