/// What was compressed by DEFLATE, written out again.
///
/// Source: P. Deutsch, DEFLATE Compressed Data Format Specification (RFC 1951), 1996.
struct Inflation {
  private var reader: BitReader
  private var output: [UInt8] = []
  private let limit: Int

  /// Writes out what begins at a byte.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of a file.
  ///   - start: where in it compressed data begins.
  ///   - limit: the most bytes to write out.
  /// - Returns: what comes out, and the byte behind the compressed data.
  /// - Throws: data that is broken, ends too early or is longer than allowed.
  static func output(
    of bytes: [UInt8], from start: Int, atMost limit: Int
  ) throws(ByteProblem) -> (output: [UInt8], end: Int) {
    var inflation = Inflation(reader: BitReader(bytes, from: start), limit: limit)
    while try inflation.readBlock() {}
    inflation.reader.skipToByte()
    return (inflation.output, inflation.reader.byte)
  }

  private init(reader: BitReader, limit: Int) {
    self.reader = reader
    self.limit = limit
  }

  /// Reads a block; returns whether another one follows.
  private mutating func readBlock() throws(ByteProblem) -> Bool {
    let isLast = try reader.read(1) == 1
    switch try reader.read(2) {
    case 0: try readStored()
    case 1: try readCoded(Self.fixedLiterals, Self.fixedDistances)
    case 2:
      let (literals, distances) = try readCodes()
      try readCoded(literals, distances)
    default: throw problem("there is no such kind of block")
    }
    return !isLast
  }

  private mutating func readStored() throws(ByteProblem) {
    reader.skipToByte()
    let count = try reader.read(16)
    guard try reader.read(16) == ~count & 0xffff else {
      throw problem("the length of a block and its check do not agree")
    }
    output += try reader.readBytes(count)
    try checkLimit()
  }

  private mutating func readCoded(
    _ literals: HuffmanCode, _ distances: HuffmanCode
  ) throws(ByteProblem) {
    while true {
      let symbol = try literals.symbol(from: &reader)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return try checkLimit()
      } else {
        guard symbol < 286 else { throw problem("there is no such length") }
        let length = try Self.lengths[symbol - 257].read(from: &reader)
        let kind = try distances.symbol(from: &reader)
        guard kind < 30 else { throw problem("there is no such distance") }
        let distance = try Self.distances[kind].read(from: &reader)
        guard distance <= output.count else {
          throw problem("what is to be repeated lies before the beginning")
        }
        // What is repeated may reach into itself.
        let start = output.count - distance
        for index in start..<start + length { output.append(output[index]) }
      }
      if output.count > limit { try checkLimit() }
    }
  }

  private func checkLimit() throws(ByteProblem) {
    guard output.count <= limit else {
      throw problem("more than \(limit) bytes come out")
    }
  }

  /// Reads the two codes of a block, whose lengths are themselves coded.
  private mutating func readCodes() throws(ByteProblem) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try reader.read(5) + 257
    let distanceCount = try reader.read(5) + 1
    let codeCount = try reader.read(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw problem("too many symbols") }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount {
      codeLengths[Self.codeOrder[index]] = UInt8(try reader.read(3))
    }
    guard let code = HuffmanCode(lengths: codeLengths) else { throw noCode }
    var lengths: [UInt8] = []
    let count = literalCount + distanceCount
    while lengths.count < count {
      let symbol = try code.symbol(from: &reader)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw problem("no length comes before") }
        lengths += [UInt8](repeating: last, count: try reader.read(2) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try reader.read(3) + 3)
      case 18: lengths += [UInt8](repeating: 0, count: try reader.read(7) + 11)
      default: lengths.append(UInt8(symbol))
      }
    }
    guard lengths.count == count, lengths[256] > 0,
      let literals = HuffmanCode(lengths: Array(lengths[..<literalCount])),
      let distances = HuffmanCode(lengths: Array(lengths[literalCount...]))
    else { throw noCode }
    return (literals, distances)
  }

  private var noCode: ByteProblem { problem("the lengths belong to no code") }

  private func problem(_ complaint: String) -> ByteProblem {
    ByteProblem(byte: reader.byte, complaint: complaint)
  }

  /// A range of numbers: the lowest, and how many bits follow that say which.
  private struct Band {
    let lowest: Int
    let bits: Int

    func read(from reader: inout BitReader) throws(ByteProblem) -> Int {
      bits == 0 ? lowest : lowest + (try reader.read(bits))
    }
  }

  /// The bands of numbers from a lowest on, each as many times as said with more and more bits.
  private static func bands(from lowest: Int, _ bits: [Int]) -> [Band] {
    var next = lowest
    return bits.map { bits in
      defer { next += 1 << bits }
      return Band(lowest: next, bits: bits)
    }
  }

  private static let lengths: [Band] =
    bands(from: 3, [0, 0, 0, 0, 0, 0, 0, 0] + (1...5).flatMap { [$0, $0, $0, $0] })
    + [Band(lowest: 258, bits: 0)]

  private static let distances = bands(from: 1, [0, 0] + (0...13).flatMap { [$0, $0] })

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private static let fixedLiterals = fixed(
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
      + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8))

  private static let fixedDistances = fixed(Array(repeating: 5, count: 32))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanCode {
    guard let code = HuffmanCode(lengths: lengths) else {
      preconditionFailure("the fixed lengths are those of a code")
    }
    return code
  }
}
