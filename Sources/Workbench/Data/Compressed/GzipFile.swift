/// A file that gzip has compressed: one or more members, each with a check.
///
/// Source: P. Deutsch, GZIP file format specification (RFC 1952), 1996.
enum GzipFile {
  /// The most bytes that are written out: a file that claims more is no data for this program.
  static let mostBytes = 1 << 29

  /// Whether bytes begin like such a file.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1f, 0x8b]) }

  /// The bytes before they were compressed.
  ///
  /// - Throws: a header that is none, data that is broken or ends too early, and a check that fails.
  static func contents(
    of bytes: [UInt8], atMost limit: Int = mostBytes
  ) throws(ByteProblem) -> [UInt8] {
    var contents: [UInt8] = []
    var place = 0
    repeat {
      let start = try endOfHeader(bytes, from: place)
      let (output, end) = try Inflation.output(
        of: bytes, from: start, atMost: limit - contents.count)
      guard bytes.count - end >= 8 else {
        throw ByteProblem(byte: bytes.count, complaint: "the check at the end is missing")
      }
      let sum = Checksum.crc32(of: output)
      guard number(bytes, at: end, count: 4) == Int(sum) else {
        throw ByteProblem(byte: end, complaint: "the check of the contents (CRC-32) fails")
      }
      guard number(bytes, at: end + 4, count: 4) == output.count & 0xffff_ffff else {
        throw ByteProblem(byte: end + 4, complaint: "the length of the contents is another one")
      }
      // Most files have one member, which is not copied.
      if contents.isEmpty { contents = output } else { contents += output }
      place = end + 8
      // Some writers fill up the end of a file with zeros.
    } while bytes[place...].contains(where: { $0 != 0 })
    return contents
  }

  /// The byte behind the header of a member.
  private static func endOfHeader(
    _ bytes: [UInt8], from start: Int
  ) throws(ByteProblem) -> Int {
    let ended = ByteProblem(byte: bytes.count, complaint: "the header of gzip ends too early")
    guard bytes.count - start >= 10 else { throw ended }
    guard bytes[start] == 0x1f, bytes[start + 1] == 0x8b, bytes[start + 2] == 8 else {
      throw ByteProblem(byte: start, complaint: "this is no header of gzip")
    }
    let flags = bytes[start + 3]
    guard flags & 0xe0 == 0 else {
      throw ByteProblem(byte: start + 3, complaint: "the header of gzip has unknown flags")
    }
    var place = start + 10
    if flags & 4 != 0 {
      guard bytes.count - place >= 2 else { throw ended }
      place += 2 + number(bytes, at: place, count: 2)
    }
    // A name and a comment, each up to a zero.
    for flag in [8, 16] as [UInt8] where flags & flag != 0 {
      guard place <= bytes.count, let zero = bytes[place...].firstIndex(of: 0) else { throw ended }
      place = zero + 1
    }
    if flags & 2 != 0 {
      guard bytes.count - place >= 2 else { throw ended }
      let sum = Checksum.crc32(of: bytes[start..<place]) & 0xffff
      guard number(bytes, at: place, count: 2) == Int(sum) else {
        throw ByteProblem(byte: place, complaint: "the check of the header fails")
      }
      place += 2
    }
    guard place <= bytes.count else { throw ended }
    return place
  }

  /// Some bytes as a number, the lowest first.
  private static func number(_ bytes: [UInt8], at place: Int, count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
