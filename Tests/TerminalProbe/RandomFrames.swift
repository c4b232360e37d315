internal import Canvas

/// Frames that differ from one to the next in random places, the same for the same seed.
struct RandomFrames {
  private var state: UInt64
  private let depth: ColorDepth
  private let glyphs: [Unicode.Scalar] = Array(" ab#▀▄█⣿⠁⡈│─┼●".unicodeScalars)

  init(seed: UInt64, depth: ColorDepth) {
    state = seed
    self.depth = depth
  }

  /// Changes one rectangle to one cell and some cells to others.
  mutating func advance(_ frame: inout Frame) {
    let area = Rect(
      x: below(frame.size.width), y: below(frame.size.height), width: below(40),
      height: below(8))
    frame.fill(area, with: cell())
    for _ in 0..<below(60) {
      frame[below(frame.size.width), below(frame.size.height)] = cell()
    }
  }

  private mutating func cell() -> Cell {
    let attributes = Style.Attributes(rawValue: UInt8(below(16)))
    return Cell(glyphs[below(glyphs.count)], Style(color(), on: color(), attributes))
  }

  private mutating func color() -> Color {
    guard below(5) > 0 else { return .terminalDefault }
    switch depth {
    case .direct: return .direct(RGB(packed: UInt32(below(1 << 24))))
    case .indexed: return .indexed(UInt8(below(256)))
    case .ansi: return .indexed(UInt8(below(16)))
    case .monochrome: return .terminalDefault
    }
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014), reduced to a range.
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(max(1, limit)))
  }
}
