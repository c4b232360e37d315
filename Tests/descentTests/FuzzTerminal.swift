import Canvas

/// A terminal that nobody sees: it makes up the events and looks at the pictures.
struct FuzzTerminal: Terminal, ~Copyable {
  var capabilities = Capabilities(depth: .direct, glyphs: .braille)
  private(set) var size = Size(width: 60, height: 16)
  /// The faults of the pictures so far, the first few of them.
  private(set) var faults: [String] = []
  private(set) var eventCount = 0
  private(set) var frameCount = 0
  private var events: RandomEvents
  private let clock: FuzzClock
  /// The events left until the program is told to end.
  var budget = 0
  /// Whether the next event is the key that closes what is open.
  var leaves = false

  init(_ events: RandomEvents, _ clock: FuzzClock) {
    self.events = events
    self.clock = clock
  }

  mutating func present(_ frame: Frame) {
    frameCount += 1
    if frame.size != size { report("a picture of \(frame.size) on \(size)") }
    if frame.cells.count != size.width * size.height { report("\(frame.cells.count) cells") }
    if let glyph = frame.cells.first(where: { Self.isControl($0.glyph) })?.glyph {
      report("the control character \(glyph.value)")
    }
  }

  mutating func invalidate() {}

  mutating func reportPointer(_ isWanted: Bool) {}

  mutating func copy(_ text: String) {}

  mutating func nextEvent(within timeout: Double?) -> Event? {
    guard budget > 0 else { return .end(status: 129) }
    if leaves {
      leaves = false
      return .key(Key(.escape))
    }
    clock.pass(seconds: Double(events.below(50)) / 1000)
    let event = events.next()
    guard let event else {
      // Nobody waits for ever here: what would be waited for comes at once.
      clock.pass(seconds: timeout ?? 0)
      return nil
    }
    budget -= 1
    eventCount += 1
    if case .resize(let size) = event {
      self.size = size
      let (depths, marks) = (ColorDepth.allCases, GlyphSet.allCases)
      capabilities = Capabilities(
        depth: depths[events.below(depths.count)], glyphs: marks[events.below(marks.count)],
        cellAspect: [1, 1.9, 2, 3][events.below(4)])
    }
    return event
  }

  private static func isControl(_ glyph: Unicode.Scalar) -> Bool {
    glyph.value < 0x20 || (0x7F..<0xA0).contains(glyph.value)
  }

  private mutating func report(_ fault: String) {
    if faults.count < 5 { faults.append("\(fault) after \(eventCount) events") }
  }
}

/// A clock that runs only when it is told to, so that the same seed gives the same session.
final class FuzzClock {
  private(set) var now = ContinuousClock.now

  func pass(seconds: Double) {
    now += .seconds(seconds)
  }
}
