internal import Canvas

/// The table of colour pairs, filled as styles appear.
///
/// Curses draws with numbered pairs of colours. Redefining a number repaints every cell that uses
/// it, so a number keeps its colours for good; when all are taken, a style gets the pair of a
/// former style with the same foreground, else with the same background, else the terminal's own
/// colours.
struct ColorPairs {
  /// A pair to draw with.
  struct Ink: Hashable {
    var pair: Int32
    /// Whether the brighter half of 16 colours has to be shown as bold, for want of more than 8.
    var isBold = false
  }

  /// A pair that is used for the first time; -1 is the terminal's own colour.
  struct Definition: Hashable {
    let pair: Int32
    let foreground: Int32
    let background: Int32
  }

  /// The number of pairs the terminal has, pair 0 included; 0 without colours.
  let limit: Int32
  /// The number of palette entries the terminal has.
  let colors: Int32
  /// The number added to a palette index, which is above the direct colours where there are any.
  let paletteBase: Int32

  private var next: Int32 = 1
  private var pairs: [UInt64: Int32] = [:]
  private var byForeground: [Int32: Int32] = [:]
  private var byBackground: [Int32: Int32] = [:]

  init(limit: Int32, colors: Int32, paletteBase: Int32) {
    self.limit = limit
    self.colors = colors
    self.paletteBase = paletteBase
  }

  /// The number of pairs in use.
  var count: Int { Int(next) - 1 }

  /// The ink for two colours, and the definition curses needs first if it is new.
  mutating func ink(_ foreground: Color, on background: Color) -> (Ink, Definition?) {
    guard limit > 0 else { return (Ink(pair: 0), nil) }
    let isBold = colors < 16 && (8..<16).contains(foreground.index ?? 0)
    let (front, back) = (number(of: foreground), number(of: background))
    guard front >= 0 || back >= 0 else { return (Ink(pair: 0, isBold: isBold), nil) }
    let key = UInt64(UInt32(bitPattern: front)) << 32 | UInt64(UInt32(bitPattern: back))
    if let known = pairs[key] { return (Ink(pair: known, isBold: isBold), nil) }
    guard next < limit else {
      let pair = byForeground[front] ?? byBackground[back] ?? 0
      return (Ink(pair: pair, isBold: isBold), nil)
    }
    let pair = next
    next += 1
    pairs[key] = pair
    if front != back {
      byForeground[front] = byForeground[front] ?? pair
      byBackground[back] = byBackground[back] ?? pair
    }
    let definition = Definition(pair: pair, foreground: front, background: back)
    return (Ink(pair: pair, isBold: isBold), definition)
  }

  /// The number curses knows a colour by; a colour the terminal has not becomes its own.
  private func number(of color: Color) -> Int32 {
    if let rgb = color.rgb { return paletteBase > 0 ? Int32(rgb.packed) : -1 }
    guard let index = color.index.map(Int32.init) else { return -1 }
    if index < colors { return paletteBase + index }
    return index < 16 && colors >= 8 ? paletteBase + index % 8 : -1
  }
}
