#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written whole or not at all.
///
/// Everything goes into a new file beside it first, which takes its place in the end; so neither a full
/// disk nor an interruption costs what was there before.
struct TargetFile {
  private let path: String
  private let draft: String
  private var descriptor: Int32

  /// Refuses a file that is there already unless it is to be replaced.
  static func check(_ path: String, replaces: Bool) throws(TargetFileProblem) {
    if !replaces, TextFile.exists(path) {
      throw TargetFileProblem(path: path, reason: "it exists; --force replaces it")
    }
  }

  /// Begins to write a file.
  ///
  /// - Throws: where there is one already that is not to be replaced, or the system says no.
  init(_ path: String, replaces: Bool) throws(TargetFileProblem) {
    try Self.check(path, replaces: replaces)
    self.path = path
    draft = "\(path).\(getpid()).part"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw TargetFileProblem(path: path) }
  }

  /// Adds a text.
  mutating func write(_ text: String) throws(TargetFileProblem) {
    do throws(SystemProblem) {
      try SystemOutput.writeAll(Array(text.utf8), to: descriptor)
    } catch {
      throw TargetFileProblem(path: path, reason: error.reason)
    }
  }

  /// Puts the file in its place.
  mutating func keep() throws(TargetFileProblem) {
    // A disk may say only now that it is full.
    let isWritten = fsync(descriptor) == 0 || errno == EINVAL
    let problem = TargetFileProblem(path: path)
    guard close(descriptor) == 0, isWritten else { throw problem }
    descriptor = -1
    guard rename(draft, path) == 0 else { throw TargetFileProblem(path: path) }
  }

  /// Takes away what was written of it.
  mutating func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(draft)
  }
}

/// Why a file could not be written.
struct TargetFileProblem: EndingError, CustomStringConvertible {
  let path: String
  /// In the system's words, or the program's.
  let reason: String

  /// With what the system said last.
  init(path: String) {
    self.init(path: path, reason: String(cString: strerror(errno)))
  }

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  var status: ExitStatus { .failed }

  var description: String { "cannot write '\(path)': \(reason)" }
}
