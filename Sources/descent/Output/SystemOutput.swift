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
  /// - Throws: what the system says where it takes no more.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw SystemProblem(number: errno)
      }
    }
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
