/// Sums that tell whether bytes are those that were written.
enum Checksum {
  /// The cyclic redundancy check of gzip and PNG: the polynomial 0xEDB88320, lowest bits first.
  static func crc32(of bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = ~UInt32(0)
    table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in
      rest & 1 == 1 ? 0xedb8_8320 ^ rest >> 1 : rest >> 1
    }
  }
}
