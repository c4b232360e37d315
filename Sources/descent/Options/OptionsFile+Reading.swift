#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import Workbench

extension OptionsFile {
  /// A file that was read, with its name.
  struct Source {
    let path: String
    let text: String
  }

  /// The file, unless the words ask to do without.
  static func source(for words: [String]) throws(ArgumentProblem) -> Source? {
    guard !words.contains("--no-config"), let path else { return nil }
    return try text(at: path).map { Source(path: path, text: $0) }
  }

  /// Where the file is looked for: below $XDG_CONFIG_HOME, else below ~/.config; nil without a home.
  static var path: String? {
    let place = "/\(Version.current.name)/options"
    // A relative folder is no folder, says the standard.
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + place }
    return environment("HOME").map { $0 + "/.config" + place }
  }

  /// The text of the file; nil where there is none.
  ///
  /// - Throws: why a file that is there cannot be read.
  static func text(at path: String) throws(ArgumentProblem) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw unreadable(path)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: mostBytes)
    var length = 0
    while length < mostBytes {
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress?.advanced(by: length), mostBytes - length)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      length += count
    }
    return String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// More than all options take, and little enough to read at once.
  private static let mostBytes = 1 << 16

  private static func unreadable(_ path: String) -> ArgumentProblem {
    ArgumentProblem(
      path, "the options file cannot be read: \(String(cString: strerror(errno)))",
      allowed: "--no-config, which ignores it")
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }
}
