/// A prefix code that is given by the lengths of its words, shorter words first and those of a length in the
/// order of their symbols.
///
/// Source: P. Deutsch, DEFLATE Compressed Data Format Specification (RFC 1951), 1996, section 3.2.2.
struct HuffmanCode {
  /// For the next bits of a text the symbol, times 16, and the length of its word; 0 where there is none.
  private var words: [UInt16]
  private let longest: Int

  /// Makes the code of some lengths, each at most 15; 0 for a symbol that does not occur.
  ///
  /// - Returns: nil where the lengths belong to no code, or leave words without a meaning; a single word of
  ///   one bit does, and so does no word at all.
  init?(lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    longest = counts.lastIndex { $0 > 0 } ?? 0
    var next = [Int](repeating: 0, count: 16)
    var free = 1
    for length in stride(from: 1, through: longest, by: 1) {
      free = 2 * free - counts[length]
      guard free >= 0 else { return nil }
      next[length] = length == 1 ? 0 : (next[length - 1] + counts[length - 1]) << 1
    }
    guard free == 0 || longest <= 1 else { return nil }
    words = [UInt16](repeating: 0, count: 1 << longest)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      let word = Self.reversed(next[length], length)
      next[length] += 1
      // Whatever follows a word, it is that word.
      for index in stride(from: word, to: words.count, by: 1 << length) {
        words[index] = UInt16(symbol << 4 | length)
      }
    }
  }

  /// Reads the next symbol.
  @inline(__always)
  func symbol(from reader: inout BitReader) throws(ByteProblem) -> Int {
    let word = Int(words[reader.peek(longest)])
    guard word > 0 else {
      throw ByteProblem(byte: reader.byte, complaint: "the bits stand for no symbol")
    }
    try reader.skip(word & 15)
    return word >> 4
  }

  /// Some bits in the contrary order: words stand in a text with their highest bit first.
  private static func reversed(_ bits: Int, _ count: Int) -> Int {
    var (rest, reversed) = (bits, 0)
    for _ in 0..<count {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }
}
