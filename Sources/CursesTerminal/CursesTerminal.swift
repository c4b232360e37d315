internal import CNcurses
package import Canvas

/// The real terminal, drawn through curses.
///
/// At most one exists at a time, and all of it happens on the thread that made it. While it exists,
/// an interrupt, a request to terminate, a hang-up, a resize and a suspension are events; a second
/// interrupt or request that finds the first one not taken yet ends the process at once, and so does the
/// first one on a terminal that takes no output. However the process ends, the terminal is given back as
/// it was, and messages on standard error are shown only then.
package struct CursesTerminal: ~Copyable, Terminal {
  package private(set) var capabilities: Capabilities
  package private(set) var size: Size

  /// What was found out about the terminal when it was opened.
  package let detection: Detection

  /// The ground that suits the terminal: that of its own background as soon as it has told it.
  private var ground: Ground
  /// What the terminal was asked, if anything.
  private let question: BackgroundQuestion?
  private var isOpen = true
  private var writer: ScreenWriter
  private var reader = InputReader()
  private var queue = EventQueue()

  /// Takes over the terminal on standard input and output.
  ///
  /// - Throws: `TerminalError`, before anything is written.
  package init(
    _ options: TerminalOptions = TerminalOptions(),
    in environment: TerminalEnvironment = .current()
  ) throws(TerminalError) {
    var detection = try Detection(environment, options)
    _ = cn_use_utf8()
    if !Self.open(detection, options) {
      // An older curses cannot read the description with our colours.
      detection = detection.withOwnColorsOnly
      guard Self.open(detection, options) else { throw .cannotOpen(term: detection.term) }
    }
    let window = cn_window_size()
    self.detection = detection
    ground = detection.ground
    question = detection.asksForBackground ? BackgroundQuestion(options.patience) : nil
    capabilities = Capabilities(
      depth: detection.depth,
      glyphs: detection.glyphs,
      cellAspect: window.cellAspect)
    size = window.size
    writer = ScreenWriter(hasColors: detection.depth != .monochrome)
  }

  deinit {
    cn_close()
  }

  private static func open(_ detection: Detection, _ options: TerminalOptions) -> Bool {
    detection.term.withCString { term in
      cn_open(
        cn_options(
          term: term, uses_color: detection.depth != .monochrome,
          patches_color: detection.needsOwnColors, mouse: options.mouse.code,
          asks_background: detection.asksForBackground))
    }
  }

  /// How much has been sent so far.
  package var statistics: OutputStatistics { writer.statistics }

  /// The ground that suits the terminal, by what it has told until now; nothing is waited for.
  package mutating func suitableGround() -> Ground {
    if cn_wait(0) & Int32(CN_INPUT.rawValue) != 0 { reader.read(into: &queue) }
    return takeGround() ?? ground
  }

  /// The ground of the terminal's own background, where that has become known just now and in time.
  private mutating func takeGround() -> Ground? {
    guard let background = reader.reports.background, let question,
      question.changesPicture
    else { return nil }
    let suitable = Ground(suiting: background)
    guard suitable != ground else { return nil }
    ground = suitable
    return suitable
  }

  /// Lets the answer come that would otherwise be typed at the shell's prompt.
  private mutating func awaitAnswer() {
    guard let question else { return }
    while !reader.reports.hasAttributes, question.holdsUpLeaving {
      let readiness = cn_wait(question.leavePatience)
      guard readiness == Int32(CN_INPUT.rawValue), reader.read(into: &queue) else { return }
    }
  }

  /// Gives the terminal back before the value goes, so that text can be printed afterwards.
  ///
  /// From then on frames are not shown and no events come.
  package mutating func leave() {
    if isOpen { awaitAnswer() }
    isOpen = false
    cn_close()
  }

  /// Makes the next frame repaint the whole screen, should something else have written on it.
  package mutating func invalidate() {
    guard isOpen else { return }
    writer.forget()
    cn_invalidate()
  }

  /// Asks for other mouse reports, or for none so that the terminal's own selection works.
  package mutating func report(_ mouse: TerminalOptions.MouseReports) {
    guard isOpen else { return }
    cn_report_mouse(mouse.code)
  }

  package mutating func copy(_ text: String) {
    guard isOpen else { return }
    cn_send(Clipboard.sequence(for: text, isInTmux: detection.isInTmux))
  }

  package mutating func reportPointer(_ isWanted: Bool) {
    report(isWanted ? .hover : .off)
  }

  /// Shows a frame, sending only what differs from the one shown before.
  ///
  /// A frame larger than the screen is cut on the right and below, and a smaller one is surrounded
  /// by blanks there.
  package mutating func present(_ frame: Frame) {
    guard isOpen else { return }
    writer.present(frame, on: size)
  }

  /// Ends the wait for an event with `.woken`, from whatever thread.
  package static func wake() {
    cn_wake()
  }

  /// Waits for the next event.
  ///
  /// - Parameter timeout: seconds to wait at most; nil waits for ever, without waking up, and 0
  ///   only looks.
  /// - Returns: the event, or nil when the time has passed without one or the terminal was left.
  package mutating func nextEvent(within timeout: Double?) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + .seconds(max(0, min($0, 1e9))) }
    while isOpen {
      takeSignals()
      if let event = queue.next() { return event }
      let readiness = cn_wait(Self.milliseconds(until: deadline, reader.expiry))
      let now = ContinuousClock.now
      if readiness & Int32(CN_INPUT.rawValue) != 0 {
        reader.read(into: &queue)
        if let ground = takeGround() { queue.append(.ground(ground)) }
      } else {
        reader.expire(into: &queue, at: now)
      }
      if readiness == 0, let deadline, now >= deadline { return queue.next() }
    }
    return nil
  }

  /// The time to the earlier limit, -1 without any; rounded up so as not to wake before it.
  private static func milliseconds(until limits: ContinuousClock.Instant?...) -> Int32 {
    guard let limit = limits.compactMap(\.self).min() else { return -1 }
    let (seconds, attoseconds) = (limit - ContinuousClock.now).components
    let milliseconds = Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    return Int32(min(max(0, milliseconds.rounded(.up)), 1e9))
  }

  private mutating func takeSignals() {
    let signals = cn_take_signals()
    guard signals != 0 else { return }
    func has(_ signal: cn_signal) -> Bool { signals & Int32(signal.rawValue) != 0 }
    if has(CN_INTERRUPTED) { queue.append(.end(status: 130)) }
    if has(CN_TERMINATED) { queue.append(.end(status: 143)) }
    if has(CN_HUNG_UP) { queue.append(.end(status: 129)) }
    if has(CN_WOKEN) { queue.append(.woken) }
    if has(CN_SUSPENDED) {
      awaitAnswer()
      cn_suspend()
      resume()
    } else if has(CN_CONTINUED) {
      cn_resume()
      resume()
    }
    if has(CN_RESIZED) { takeSize() }
  }

  private mutating func resume() {
    writer.forget()
    queue.append(.resumed)
    takeSize()
  }

  private mutating func takeSize() {
    let window = cn_window_size()
    capabilities.cellAspect = window.cellAspect
    guard window.size != size else { return }
    size = window.size
    writer.forget()
    cn_resize(window.columns, window.rows)
    queue.append(.resize(size))
  }
}

extension TerminalOptions.MouseReports {
  /// The choice as the shim names it.
  var code: cn_mouse {
    switch self {
    case .off: CN_MOUSE_OFF
    case .drag: CN_MOUSE_DRAG
    case .hover: CN_MOUSE_HOVER
    }
  }
}
