internal import CNcurses
internal import Canvas

/// Reads what the terminal sends, and keeps the time of what is unfinished.
struct InputReader {
  /// When what has begun is taken as it is; nil when nothing has.
  private(set) var expiry: ContinuousClock.Instant?
  private var decoder = InputDecoder()

  /// Reads what there is; a terminal that is gone ends the program.
  mutating func read(into queue: inout EventQueue) {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = max(0, cn_read(buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else { return queue.append(.end(status: 129)) }
    decoder.feed(bytes).forEach { queue.append($0) }
    expiry = decoder.patience.map { .now + .seconds($0) }
  }

  /// Decides about what has begun, if its time is over.
  mutating func expire(into queue: inout EventQueue, at now: ContinuousClock.Instant) {
    guard let expiry, now >= expiry else { return }
    decoder.expire().forEach { queue.append($0) }
    self.expiry = nil
  }
}
