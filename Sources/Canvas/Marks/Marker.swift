/// A sign at one point of the plane.
package enum Marker: Hashable, Sendable {
  /// Where a run started.
  case start
  /// Where a run is now; nine shapes, then the same again.
  case head(Int)
  /// Where a run came by: the shape of its head, along its path.
  case along(Int)
  /// Where a run is now, at a minimum: the minimum and the run in one sign.
  case arrived
  /// Where the second point of a run is now: the shape of its head, hollow.
  case auxiliary(Int)
  /// Where the mean of many runs is now.
  case mean
  /// A known lowest value of the whole function.
  case minimum
  /// One of the places on a line all along which the function is lowest.
  case minimumLine
  /// A known lowest value of its neighbourhood.
  case localMinimum
  /// A known point that is level and neither a minimum nor a maximum.
  case saddle
  /// A known highest value of its neighbourhood.
  case maximum
  /// A run that went out of the picture this way.
  case exit(Compass)
  /// A run whose numbers overflowed.
  case tombstone
  /// A sign of the caller's choice, with its form in ASCII.
  case custom(Unicode.Scalar, ascii: Unicode.Scalar)

  /// The character for the marker; always one column wide.
  package func glyph(_ glyphs: GlyphSet) -> Unicode.Scalar {
    let isASCII = glyphs == .ascii
    switch self {
    case .start: return isASCII ? "o" : "○"
    case .head(let index): return Self.head(index, isASCII: isASCII)
    case .arrived: return isASCII ? "X" : "⊗"
    case .auxiliary(let index): return Self.auxiliary(index, isASCII: isASCII)
    case .mean: return isASCII ? "+" : "⊕"
    case .minimum: return isASCII ? "x" : "✕"
    case .minimumLine: return isASCII ? "." : "·"
    // The outlines of a valley and of a hill; between them the level curves of a saddle.
    case .localMinimum: return isASCII ? "u" : "∨"
    case .saddle: return isASCII ? "s" : "≍"
    case .maximum: return isASCII ? "n" : "∧"
    case .exit(let direction): return direction.arrow(glyphs)
    case .tombstone: return isASCII ? "!" : "†"
    case .along(let index): return Self.head(index, isASCII: isASCII)
    case .custom(let glyph, let ascii): return isASCII ? ascii : glyph
    }
  }

  /// The rank in a cell that several markers want; the higher one shows.
  var priority: Int {
    switch self {
    case .custom, .along: 0
    case .maximum: 1
    case .saddle: 2
    case .localMinimum: 3
    case .minimum, .minimumLine: 4
    case .start: 5
    case .auxiliary, .mean: 6
    case .exit: 7
    case .tombstone: 8
    case .head, .arrived: 9
    }
  }

  /// Whether it stays behind the goal and the heads of runs: a landmark, or a sign along a path.
  var isQuiet: Bool {
    switch self {
    case .localMinimum, .saddle, .maximum, .along: true
    default: false
    }
  }

  /// Whether it shows where a run is now.
  var isHead: Bool {
    switch self {
    case .head, .arrived: true
    default: false
    }
  }

  /// Whether it may stand beside its place where that is taken: it tells of a run.
  var isMovable: Bool {
    switch self {
    case .head, .arrived, .tombstone, .exit, .start, .auxiliary, .mean: true
    default: false
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

  private static func auxiliary(_ index: Int, isASCII: Bool) -> Unicode.Scalar {
    // A plain ring is a start.
    let shapes: [Unicode.Scalar] =
      isASCII
      ? ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
      : ["◎", "◇", "△", "□", "☆", "▽", "◁", "▷", "◊"]
    return shapes[max(0, index) % shapes.count]
  }
}
