internal import CNcurses
public import Canvas

/// The real terminal, drawn through curses.
///
/// At most one exists at a time, and all of it happens on the thread that made it. While it exists,
/// an interrupt, a request to terminate, a hang-up, a resize and a suspension are events; a second
/// interrupt or request that finds the first one not taken yet ends the process at once. However
/// the process ends, the terminal is given back as it was.
public struct CursesTerminal: ~Copyable, Terminal {
  public private(set) var capabilities: Capabilities
  public private(set) var size: Size

  /// What was found out about the terminal when it was opened.
  public let detection: Detection

  /// How much has been sent so far.
  public private(set) var statistics = OutputStatistics()

  private var isOpen = true
  private var shown: Frame?
  private var pairs: ColorPairs
  private var decoder = InputDecoder()
  private var expiry: ContinuousClock.Instant?
  private var queue = EventQueue()

  /// Takes over the terminal on standard input and output.
  ///
  /// - Throws: `TerminalError`, before anything is written.
  public init(
    _ options: TerminalOptions = TerminalOptions(),
    in environment: TerminalEnvironment = .current()
  ) throws(TerminalError) {
    var detection = try Detection(environment, options)
    let hasUTF8 = cn_use_utf8()
    if !Self.open(detection, options) {
      // An older curses cannot read the description with our colours.
      detection = detection.withOwnColorsOnly
      guard Self.open(detection, options) else { throw .cannotOpen(term: detection.term) }
    }
    let window = cn_window_size()
    self.detection = detection
    capabilities = Capabilities(
      depth: detection.depth,
      glyphs: hasUTF8 || options.glyphs != nil ? detection.glyphs : .ascii,
      cellAspect: window.cellAspect)
    size = window.size
    let hasColors = detection.depth != .monochrome
    pairs = ColorPairs(
      limit: hasColors ? cn_pair_count() : 0, colors: cn_color_count(),
      paletteBase: cn_palette_base())
  }

  deinit {
    cn_close()
  }

  private static func open(_ detection: Detection, _ options: TerminalOptions) -> Bool {
    let mouse =
      switch options.mouse {
      case .off: CN_MOUSE_OFF
      case .drag: CN_MOUSE_DRAG
      case .hover: CN_MOUSE_HOVER
      }
    return detection.term.withCString { term in
      cn_open(
        cn_options(
          term: term, uses_color: detection.depth != .monochrome,
          patches_color: detection.needsOwnColors, mouse: mouse))
    }
  }

  /// Gives the terminal back before the value goes, so that text can be printed afterwards.
  ///
  /// From then on frames are not shown and no events come.
  public mutating func leave() {
    isOpen = false
    cn_close()
  }

  /// Makes the next frame repaint the whole screen, should something else have written on it.
  public mutating func invalidate() {
    shown = nil
    guard isOpen else { return }
    cn_invalidate()
  }
}

// MARK: Output

extension CursesTerminal {
  /// Shows a frame, sending only what differs from the one shown before.
  ///
  /// A frame larger than the screen is cut on the right and below, and a smaller one is surrounded
  /// by blanks there.
  public mutating func present(_ frame: Frame) {
    guard isOpen else { return }
    let frame = fitted(frame)
    for run in DirtyRuns(from: shown, to: frame) {
      put(run, of: frame)
    }
    cn_flush()
    statistics.frames += 1
    statistics.fullFrames += shown == nil ? 1 : 0
    statistics.colorPairs = pairs.count
    shown = frame
  }

  private func fitted(_ frame: Frame) -> Frame {
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
    return (ink.pair, UInt32(attributes.rawValue))
  }
}

// MARK: Input

extension CursesTerminal {
  public mutating func nextEvent(within timeout: Double?) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + .seconds(max(0, min($0, 1e9))) }
    while isOpen {
      takeSignals()
      if let event = queue.next() { return event }
      let limits = [deadline, expiry].compactMap(\.self)
      let readiness = cn_wait(milliseconds(until: limits.min()))
      let now = ContinuousClock.now
      if readiness & Int32(CN_INPUT.rawValue) != 0 {
        read()
      } else if let expiry, now >= expiry {
        decoder.expire().forEach { queue.append($0) }
        self.expiry = nil
      }
      if readiness == 0, let deadline, now >= deadline { return queue.next() }
    }
    return nil
  }

  /// Rounded up, so as not to wake before the time and sleep again.
  private func milliseconds(until limit: ContinuousClock.Instant?) -> Int32 {
    guard let limit else { return -1 }
    let (seconds, attoseconds) = (limit - ContinuousClock.now).components
    let milliseconds = Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    return Int32(min(max(0, milliseconds.rounded(.up)), 1e9))
  }

  private mutating func read() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = max(0, cn_read(buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else { return queue.append(.end(status: 129)) }
    decoder.feed(bytes).forEach { queue.append($0) }
    expiry = decoder.patience.map { ContinuousClock.now + .seconds($0) }
  }

  private mutating func takeSignals() {
    let signals = cn_take_signals()
    guard signals != 0 else { return }
    func has(_ signal: cn_signal) -> Bool { signals & Int32(signal.rawValue) != 0 }
    if has(CN_INTERRUPTED) { queue.append(.end(status: 130)) }
    if has(CN_TERMINATED) { queue.append(.end(status: 143)) }
    if has(CN_HUNG_UP) { queue.append(.end(status: 129)) }
    if has(CN_SUSPENDED) {
      cn_suspend()
      resume()
    } else if has(CN_CONTINUED) {
      cn_resume()
      resume()
    }
    if has(CN_RESIZED) { takeSize() }
  }

  private mutating func resume() {
    shown = nil
    takeSize()
    queue.append(.resumed)
  }

  private mutating func takeSize() {
    let window = cn_window_size()
    capabilities.cellAspect = window.cellAspect
    guard window.size != size else { return }
    size = window.size
    shown = nil
    cn_resize(window.columns, window.rows)
    queue.append(.resize(size))
  }
}

extension cn_size {
  fileprivate var size: Size { Size(width: Int(columns), height: Int(rows)) }

  /// The height of a cell divided by its width; 2 where the pixels are unknown or absurd.
  fileprivate var cellAspect: Double {
    guard pixel_width > 0, pixel_height > 0, columns > 0, rows > 0 else { return 2 }
    let width = Double(pixel_width) / Double(columns)
    let height = Double(pixel_height) / Double(rows)
    return (1...4).contains(height / width) ? height / width : 2
  }
}
