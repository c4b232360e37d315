internal import CNcurses
internal import Canvas

/// Reads what the terminal sends, and keeps the time of what is unfinished.
struct InputReader {
  /// When what has begun is taken as it is; nil when nothing has.
  private(set) var expiry: ContinuousClock.Instant?
  private var decoder = InputDecoder()
  private var burst = KeyBurst()

  /// What the terminal has told of itself.
  var reports: TerminalReports { decoder.reports }

  /// Reads what there is; a terminal that is gone ends the program.
  ///
  /// - Returns: whether there was anything.
  @discardableResult
  mutating func read(into queue: inout EventQueue) -> Bool {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = max(0, cn_read(buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else {
      queue.append(.end(status: 129))
      return false
    }
    burst.take(decoder.feed(bytes)).forEach { queue.append($0) }
    wait()
    return true
  }

  /// Decides about what has begun, if its time is over.
  mutating func expire(into queue: inout EventQueue, at now: ContinuousClock.Instant) {
    guard let expiry, now >= expiry else { return }
    if decoder.patience != nil {
      burst.take(decoder.expire()).forEach { queue.append($0) }
    } else {
      burst.expire().forEach { queue.append($0) }
    }
    wait()
  }

  private mutating func wait() {
    expiry = (decoder.patience ?? burst.patience).map { .now + .seconds($0) }
  }
}
