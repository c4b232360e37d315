/// Bits of bytes one after another, the lowest of each byte first.
struct BitReader {
  private let bytes: [UInt8]
  /// The next byte that is not held.
  private var place: Int
  /// Bits that were taken from the bytes and not yet read.
  private var held: UInt64 = 0
  private var heldCount = 0

  /// Reads from a byte on.
  init(_ bytes: [UInt8], from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// The byte that the next bit is in, from 0.
  var byte: Int { place - heldCount / 8 }

  /// The next bits, at most 32, without reading them; zeros stand for what is beyond the end.
  mutating func peek(_ count: Int) -> Int {
    if heldCount < count { fill() }
    return Int(held & ((1 << UInt64(count)) - 1))
  }

  /// Leaves out bits that were looked at.
  mutating func skip(_ count: Int) throws(ByteProblem) {
    guard count <= heldCount else { throw ended }
    held >>= UInt64(count)
    heldCount -= count
  }

  /// Reads bits, at most 32, as a number whose lowest bit comes first.
  mutating func read(_ count: Int) throws(ByteProblem) -> Int {
    let bits = peek(count)
    try skip(count)
    return bits
  }

  /// Leaves out what is left of a byte that was begun.
  mutating func skipToByte() {
    let rest = heldCount % 8
    held >>= UInt64(rest)
    heldCount -= rest
  }

  /// Reads whole bytes, where no byte was begun.
  mutating func readBytes(_ count: Int) throws(ByteProblem) -> ArraySlice<UInt8> {
    let start = byte
    guard count <= bytes.count - start else {
      place = bytes.count
      (held, heldCount) = (0, 0)
      throw ended
    }
    place = start + count
    (held, heldCount) = (0, 0)
    return bytes[start..<place]
  }

  private mutating func fill() {
    while heldCount <= 56, place < bytes.count {
      held |= UInt64(bytes[place]) << UInt64(heldCount)
      place += 1
      heldCount += 8
    }
  }

  private var ended: ByteProblem {
    ByteProblem(byte: bytes.count, complaint: "the compressed data ends too early")
  }
}
