#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system takes to write: to a stream, or into a file.
enum SystemOutput {
  /// Writes all of some bytes, however few the system takes at a time.
  ///
  /// A limit on the size of files (`ulimit -f`) is an error like a full disk, not a signal that ends the process.
  ///
  /// - Throws: what the system says where it takes no more.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemProblem) {
    var (signal, former) = (sigset_t(), sigset_t())
    sigemptyset(&signal)
    sigaddset(&signal, SIGXFSZ)
    pthread_sigmask(SIG_BLOCK, &signal, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let number = errno
        if number == EFBIG { takeSignal(&signal) }
        throw SystemProblem(number: number)
      }
    }
  }
}

extension SystemOutput {
  /// Takes a blocked signal that this thread was sent, so that it is not met later.
  private static func takeSignal(_ signal: inout sigset_t) {
    var pending = sigset_t()
    var number: Int32 = 0
    guard sigpending(&pending) == 0, sigismember(&pending, SIGXFSZ) == 1 else { return }
    sigwait(&signal, &number)
  }
}

/// What the system says went wrong.
struct SystemProblem: Error, Equatable {
  /// The system's number of it.
  let number: Int32

  /// In the system's words.
  var reason: String { String(cString: strerror(number)) }

  /// Whether nobody reads any more what is written.
  var isClosedPipe: Bool { number == EPIPE }
}
