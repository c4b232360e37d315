internal import CNcurses
internal import Canvas

/// Reads what the terminal sends, and keeps the time of what is unfinished.
struct InputReader {
  /// When what has begun is taken as it is; nil when nothing has.
  private(set) var expiry: ContinuousClock.Instant?
  private var decoder = InputDecoder()
  private var burst = KeyBurst()

  /// Reads what there is; a terminal that is gone ends the program.
  mutating func read(into queue: inout EventQueue) {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = max(0, cn_read(buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else { return queue.append(.end(status: 129)) }
    burst.take(decoder.feed(bytes)).forEach { queue.append($0) }
    wait()
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
