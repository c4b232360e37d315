#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

import Workbench

/// The user's files of data, on the disk.
enum ByteFile {
  /// The most bytes of a file; the largest of MNIST has 47 million.
  private static let mostBytes = 1 << 29

  /// The bytes of a whole file.
  static func bytes(of path: String) throws(DataFileProblem) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw problem(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
      guard ferror(file) == 0 else { throw problem(path) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= mostBytes else {
        throw DataFileProblem(
          path, at: .byte(mostBytes), "the file is too large",
          allowed: "files of at most \(mostBytes >> 20) MB")
      }
    }
  }

  /// The names in a folder; nil where there is none.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func problem(_ path: String) -> DataFileProblem {
    DataFileProblem(
      path, "it cannot be read: \(String(cString: strerror(errno)))",
      allowed: "a file that can be read")
  }
}

extension DataFiles {
  /// The files of the disk.
  static let disk = DataFiles(names: ByteFile.names, bytes: ByteFile.bytes)
}
