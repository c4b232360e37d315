#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A moment up to which something is looked for again and again.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(in seconds: Double) {
    end = .now + .seconds(seconds)
  }

  var hasPassed: Bool { ContinuousClock.now >= end }

  /// Asks until the answer is there or the moment has passed, with a short pause between.
  func poll<Answer>(_ ask: () throws -> Answer?) rethrows -> Answer? {
    while true {
      if let answer = try ask() { return answer }
      guard !hasPassed else { return nil }
      usleep(4_000)
    }
  }
}
