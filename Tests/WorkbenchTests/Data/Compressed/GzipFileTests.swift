import Optimization
import Testing

@testable import Workbench

/// Files that zlib 1.3 has written, and what becomes of them when they are spoilt.
@Suite struct GzipFileTests {
  private static let text = Array("the rate, the rate, the rate of descent".utf8)

  private static let fixed = [UInt8](
    hexadecimal: """
      1f8b08000000000000ff2bc94855284a2c49d55128c16029e4a729a4a41627a7e6950000e68ccc4027000000
      """)
  private static let stored = [UInt8](
    hexadecimal: """
      1f8b08000000000000ff012700d8ff74686520726174652c2074686520726174652c207468652072617465206f66\
      2064657363656e74e68ccc4027000000
      """)
  /// With an extra field, a name, a comment and a check of the header.
  private static let named = [UInt8](
    hexadecimal: """
      1f8b081e0000000000ff03006162636e616d65006e6f74650025072bc94855284a2c49d55128c16029e4a729a4a4\
      1627a7e6950000e68ccc4027000000
      """)
  /// 600 bytes with codes of their own.
  private static let dynamic = [UInt8](
    hexadecimal: """
      1f8b08000000000000ff55510b1604210852b8ff9959516b9bde7cfa200291b103aa8fdfe0fc6aa4177554b39a8acf6e\
      4124f91808d25b59c0a9946b30953b54f3a96736871732703aa4690ba2ae36da14ae2745936f731dbee912a7d590630c\
      586072b4162eef997415e55104f738c438aea1dc3cb06de82757abf275d77c189b79dde1c4559e9f34d4fcdec6978457\
      578327d583bff1b76f5894f2a925f6e2f28f9a260f79469ced1bdf8a1efbd4e41619dff1f782be9ce8743001d515a1e4\
      b57574fd0f26c7a71e58020000
      """)

  /// What is compressed in `dynamic`, made by the same congruences.
  private static let numbers: [UInt8] = {
    var state = 1
    return (0..<600).map { _ in
      state = (state * 1_103_515_245 + 12345) & 0x7fff_ffff
      let number = state >> 16
      return number.isMultiple(of: 3) ? 0 : [0, 0, 0, 0, 1, 2, 3, 255][number % 8]
    }
  }()

  private func refusal(of bytes: [UInt8], atMost limit: Int = 1000) -> ByteProblem? {
    do {
      _ = try GzipFile.contents(of: bytes, atMost: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [fixed, stored, named])
  func everyKindOfBlockAndHeaderIsRead(_ file: [UInt8]) throws {
    #expect(try GzipFile.contents(of: file) == Self.text)
  }

  @Test func codesOfTheirOwnAreRead() throws {
    #expect(try GzipFile.contents(of: Self.dynamic) == Self.numbers)
  }

  @Test func membersFollowEachOtherAndZerosMayFillTheEnd() throws {
    let file = Self.fixed + Self.stored + [0, 0, 0]
    #expect(try GzipFile.contents(of: file) == Self.text + Self.text)
  }

  @Test func anEmptyFileComesOutEmpty() throws {
    let file = [UInt8](hexadecimal: "1f8b08000000000000ff03000000000000000000")
    #expect(try GzipFile.contents(of: file).isEmpty)
  }

  /// The value that every description of the algorithm gives to check it by.
  @Test func theChecksumIsThatOfTheAlgorithm() {
    #expect(Checksum.crc32(of: Array("123456789".utf8)) == 0xcbf4_3926)
  }

  @Test func aWrongCheckIsAProblemOfItsByte() {
    var file = Self.fixed
    file[file.count - 8] ^= 1
    #expect(
      refusal(of: file)
        == ByteProblem(
          byte: file.count - 8, complaint: "the check of the contents (CRC-32) fails"))
    file = Self.fixed
    file[file.count - 4] ^= 1
    #expect(
      refusal(of: file)
        == ByteProblem(
          byte: file.count - 4, complaint: "the length of the contents is another one"))
  }

  @Test(arguments: [fixed, stored, named, dynamic])
  func aFileThatEndsTooEarlyIsAProblemWhereverItEnds(_ file: [UInt8]) throws {
    for count in 0..<file.count {
      let problem = try #require(refusal(of: Array(file[..<count])), "\(count) bytes")
      #expect(problem.byte <= count)
    }
  }

  @Test func noMoreComesOutThanIsAllowed() {
    #expect(refusal(of: Self.dynamic, atMost: 600) == nil)
    #expect(refusal(of: Self.dynamic, atMost: 599)?.complaint == "more than 599 bytes come out")
  }

  @Test(
    arguments: [
      (3, 0x20 as UInt8, "the header of gzip has unknown flags"),
      (2, 7, "this is no header of gzip"),
      (10, 0x07, "there is no such kind of block"),
    ])
  func anImpossibleByteIsNamed(_ place: Int, _ value: UInt8, _ complaint: String) {
    var file = Self.fixed
    file[place] = value
    #expect(refusal(of: file)?.complaint == complaint)
  }

  /// Either a spoilt file is refused or, where the byte has no meaning, the contents are the same.
  @Test func noChangeOfAByteGoesUnnoticed() throws {
    var generator = SplitMix64(seed: 7)
    var refused = 0
    for index in 0..<4000 {
      let (original, contents) =
        index.isMultiple(of: 2) ? (Self.dynamic, Self.numbers) : (Self.named, Self.text)
      var file = original
      for _ in 0...index % 3 {
        let place = Int(generator.next() % UInt64(file.count))
        switch generator.next() % 3 {
        case 0: file[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: file[place] ^= 1 << UInt8(generator.next() % 8)
        default: if file.count > 20 { file.remove(at: place) }
        }
      }
      do {
        #expect(try GzipFile.contents(of: file, atMost: 100_000) == contents)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 3000)
  }
}

@Suite struct HuffmanCodeTests {
  /// The example of RFC 1951, section 3.2.2: A to H have 010, 011, 100, 101, 110, 00, 1110, 1111.
  @Test func theWordsAreThoseOfTheSpecification() throws {
    let code = try #require(HuffmanCode(lengths: [3, 3, 3, 3, 3, 2, 4, 4]))
    // F, A, H: 00 010 1111, the first bit lowest in the first byte.
    var reader = BitReader([0b1110_1000, 0b0000_0001], from: 0)
    #expect(try (0..<3).map { _ in try code.symbol(from: &reader) } == [5, 0, 7])
  }

  @Test(arguments: [[1, 1, 1], [2, 2, 2], [1, 3], [2]] as [[UInt8]])
  func tooManyOrTooFewWordsAreNoCode(_ lengths: [UInt8]) {
    #expect(HuffmanCode(lengths: lengths) == nil)
  }

  @Test(arguments: [[], [0, 0], [1], [0, 1], [1, 1], [1, 2, 2]] as [[UInt8]])
  func aSingleWordAndNoneAreCodes(_ lengths: [UInt8]) {
    #expect(HuffmanCode(lengths: lengths) != nil)
  }
}
