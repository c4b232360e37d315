#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The texts the user gives as files.
enum TextFile {
  /// The most bytes that are read; a text that somebody wrote is far below.
  private static let mostBytes = 1 << 20

  /// Whether there is a file or a folder at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The whole text of a file.
  static func text(of path: String) throws(TextFileProblem) -> String {
    guard let file = fopen(path, "r") else {
      throw TextFileProblem(path: path, reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: mostBytes + 1)
    let count = bytes.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
    guard ferror(file) == 0 else {
      throw TextFileProblem(path: path, reason: String(cString: strerror(errno)))
    }
    guard count <= mostBytes else {
      throw TextFileProblem(path: path, reason: "it has more than \(mostBytes) bytes")
    }
    guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      throw TextFileProblem(path: path, reason: "it is not text in UTF-8")
    }
    // Editors of other systems begin a text with the mark of its encoding.
    return text.unicodeScalars.first == "\u{FEFF}"
      ? String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())) : text
  }
}

/// Why a file could not be read.
struct TextFileProblem: EndingError, CustomStringConvertible {
  let path: String
  /// In the system's words, or the program's.
  let reason: String

  var status: ExitStatus { .usage }

  var description: String { "cannot read '\(path)': \(reason)" }
}
