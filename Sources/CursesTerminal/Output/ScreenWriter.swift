internal import CNcurses
internal import Canvas

/// Gives curses the cells that changed from one frame to the next.
struct ScreenWriter {
  private(set) var statistics = OutputStatistics()
  private var shown: Frame?
  private var pairs: ColorPairs

  /// Starts with a screen of which nothing is known.
  init(hasColors: Bool) {
    pairs = ColorPairs(
      limit: hasColors ? cn_pair_count() : 0, colors: cn_color_count(),
      paletteBase: cn_palette_base())
  }

  /// Forgets what the screen shows, so that the next frame is given in full.
  mutating func forget() {
    shown = nil
  }

  /// Shows a frame on a screen of the given size.
  mutating func present(_ frame: Frame, on size: Size) {
    let frame = fitted(frame, to: size)
    for run in DirtyRuns(from: shown, to: frame) {
      put(run, of: frame)
    }
    cn_flush()
    statistics.frames += 1
    statistics.fullFrames += shown == nil ? 1 : 0
    statistics.colorPairs = pairs.count
    shown = frame
  }

  private func fitted(_ frame: Frame, to size: Size) -> Frame {
    guard frame.size != size else { return frame }
    var fitted = Frame(size)
    fitted.draw(frame, x: 0, y: 0)
    return fitted
  }

  private mutating func put(_ run: Run, of frame: Frame) {
    var cells: [cn_cell] = []
    cells.reserveCapacity(run.columns.count)
    var last: (style: Style, pair: Int32, attributes: UInt32)?
    for cell in frame.row(run.y).dropFirst(run.columns.lowerBound).prefix(run.columns.count) {
      // Neighbours mostly share a style, and comparing is cheaper than looking it up.
      if last?.style != cell.style {
        let (pair, attributes) = ink(for: cell.style)
        last = (cell.style, pair, attributes)
      }
      cells.append(
        cn_cell(
          glyph: cell.glyph.value, pair: last?.pair ?? 0, attributes: last?.attributes ?? 0))
    }
    cn_put(Int32(run.y), Int32(run.columns.lowerBound), cells, Int32(cells.count))
    statistics.runs += 1
    statistics.cells += cells.count
  }

  private mutating func ink(for style: Style) -> (pair: Int32, attributes: UInt32) {
    let (ink, definition) = pairs.ink(style.foreground, on: style.background)
    if let definition {
      _ = cn_define_pair(definition.pair, definition.foreground, definition.background)
    }
    let attributes = ink.isBold ? style.attributes.union(.bold) : style.attributes
    return (ink.pair, attributes.code)
  }
}

extension Style.Attributes {
  /// The set as the shim writes it.
  fileprivate var code: UInt32 {
    var code: UInt32 = 0
    if contains(.bold) { code |= CN_BOLD.rawValue }
    if contains(.dim) { code |= CN_DIM.rawValue }
    if contains(.reverse) { code |= CN_REVERSE.rawValue }
    if contains(.underline) { code |= CN_UNDERLINE.rawValue }
    return code
  }
}
