import Testing

@testable import Optimization

/// Any text is read or refused at once, and what is read can be evaluated everywhere.
@Suite struct ExpressionFuzzTests {
  private static let pieces =
    ExpressionProblem.knownNames + [
      "0", "1", "2.5", "1e9", ".", "e5", "+", "-", "*", "/", "^", "(", ")", "|", ",", "√", "²", "⁻",
      "·",
      "−", " ", "\n", "\0", "é", "∞", "🦆", "_", "$",
    ]

  private static let places = [
    Point.zero, Point(1, -1), Point(-0.5, 2), Point(1e300, -1e300), Point(.infinity, .nan),
  ]

  /// Whether a text is an expression; evaluates it where it is.
  private static func isRead(_ text: String) throws -> Bool {
    let expression: Expression
    do {
      expression = try Parser.parse(text)
    } catch {
      #expect((1...ExpressionLimits.length + 1).contains(error.column))
      #expect(error.complaint.hasPrefix("expected") || error.unknownName != nil)
      return false
    }
    let program = Compiler.program(for: expression)
    #expect(program.instructions.count <= ExpressionLimits.parts)
    for place in places {
      _ = program.value(at: place)
      _ = program.gradient(at: place)
      _ = program.hessian(at: place)
    }
    _ = program.values(at: places)
    return true
  }

  @Test func randomBytesAreReadOrRefused() throws {
    var numbers = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let bytes = (0..<Int(numbers.next() % 40)).map { _ in
        UInt8(truncatingIfNeeded: numbers.next())
      }
      _ = try Self.isRead(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func randomPiecesAreReadOrRefused() throws {
    var numbers = SplitMix64(seed: 2)
    var count = 0
    for _ in 0..<40_000 {
      let length = Int(numbers.next() % 12) + 1
      let text = (0..<length).map { _ in
        Self.pieces[Int(numbers.next() % UInt64(Self.pieces.count))]
      }.joined()
      if try Self.isRead(text) { count += 1 }
    }
    #expect(count > 500)
  }

  @Test func changedExpressionsAreReadOrRefusedAndReadBack() throws {
    var numbers = SplitMix64(seed: 3)
    let texts = ExpressionParsingTests.values.map(\.0) + ExpressionTextTests.texts.map(\.0)
    var count = 0
    for _ in 0..<40_000 {
      var scalars = Array(texts[Int(numbers.next() % UInt64(texts.count))].unicodeScalars)
      for _ in 0...numbers.next() % 3 {
        let place = Int(numbers.next() % UInt64(scalars.count + 1))
        let piece = Self.pieces[Int(numbers.next() % UInt64(Self.pieces.count))].unicodeScalars
        switch numbers.next() % 3 {
        case 0: scalars.insert(contentsOf: piece, at: place)
        case 1 where place < scalars.count: scalars.remove(at: place)
        default: scalars.replaceSubrange(place..<min(place + 1, scalars.count), with: piece)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      guard try Self.isRead(text) else { continue }
      count += 1
      let expression = try Parser.parse(text)
      #expect(try Parser.parse(expression.description) == expression)
    }
    #expect(count > 5000)
  }

  /// Each of these takes a time that doubles with every level where a part is written twice.
  @Test func formulasAtTheLimitsAreWrittenAndReadBack() throws {
    let texts =
      ["1-(", "x/(1+", "2^(1-", "-(", "3*("].map { piece in
        String(repeating: piece, count: 45) + "x" + String(repeating: ")", count: 45)
      } + [
        Array(repeating: "x", count: 240).joined(separator: "*"),
        Array(repeating: "x", count: 240).joined(separator: "-"),
      ]
    for text in texts {
      let expression = try Parser.parse(text)
      #expect(try Parser.parse(expression.description) == expression)
    }
  }

  @Test func endlessTextsAreRefused() throws {
    for piece in ["(", "x", "1", "-", "√", "|", "x^", "sin(", "²", "e", "9e", "max(", "x,", "🦆"] {
      let text = String(repeating: piece, count: 200_000)
      #expect(throws: ExpressionProblem.self) { try Parser.parse(text) }
    }
  }
}
