/// How files of data are looked at; whoever can read the disk says it.
package struct DataFiles: Sendable {
  /// The names in a folder; nil where there is none.
  package let names: @Sendable (_ folder: String) -> [String]?
  /// The bytes of a file.
  package let bytes: @Sendable (_ path: String) throws(DataFileProblem) -> [UInt8]

  /// Looks at files by the given means.
  package init(
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    bytes: @escaping @Sendable (_ path: String) throws(DataFileProblem) -> [UInt8]
  ) {
    self.names = names
    self.bytes = bytes
  }

  /// The bytes of a file as they were before gzip, where it is a file of gzip, whatever its name.
  func contents(of path: String) throws(DataFileProblem) -> [UInt8] {
    let bytes = try bytes(path)
    guard GzipFile.isOne(bytes) else { return bytes }
    do {
      return try GzipFile.contents(of: bytes)
    } catch {
      throw DataFileProblem(
        path, at: .byte(error.byte), error.complaint, allowed: "a whole file as gzip writes it")
    }
  }
}
