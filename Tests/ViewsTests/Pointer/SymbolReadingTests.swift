import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// What the bottom line says of the symbol under the pointer.
@Suite struct SymbolReadingTests {
  /// Moves to where a text stands first, some characters into it; returns the bottom line.
  private func line(_ hand: inout Hand, over text: String, after count: Int = 0) throws -> String {
    let (y, row) = try #require(
      hand.rows.enumerated().first { $0.offset > 0 && $0.element.contains(text) })
    let range = try #require(row.firstRange(of: text))
    let x = row.distance(from: row.startIndex, to: range.lowerBound) + count
    hand.send(.move, (x, y))
    return hand.rows.last ?? ""
  }

  @Test func symbolsAndTheirNumbersAreExplained() throws {
    var hand = Hand(.step(by: 30))
    #expect(try line(&hand, over: "‖∇f‖").contains("‖∇f‖: the length of the gradient"))
    #expect(try line(&hand, over: "η·λmax", after: 8).contains("η·λmax: rate times largest"))
    #expect(try line(&hand, over: "converging").contains("converging ×0.85: converging, "))
    #expect(try line(&hand, over: "converging ×", after: 11).contains("×0.83: what each step"))
    #expect(try line(&hand, over: "β 0.5", after: 2).contains("β: the share of the velocity"))
    #expect(try line(&hand, over: "κ").contains("κ: largest curvature over smallest"))
  }

  @Test func marksOnAMapAreExplained() throws {
    var hand = Hand(.paused(Experiment("himmelblau", RunSpecification(Selection("adam")))))
    #expect(try line(&hand, over: "≍").contains("≍ a saddle"))
    #expect(try line(&hand, over: "∧").contains("∧ a maximum"))
    #expect(try line(&hand, over: "✕").contains("✕ the lowest point"))
  }

  @Test func besideASymbolAndAfterAKeyNothingIsExplained() throws {
    var hand = Hand(.step(by: 30))
    #expect(try line(&hand, over: "‖∇f‖").contains("the length of the gradient"))
    hand.send(.move, (0, 20))
    #expect(hand.workbench.pointedGloss == nil)
    _ = try line(&hand, over: "‖∇f‖")
    hand.workbench.act(.focusNext)
    #expect(hand.workbench.pointedGloss == nil)
  }

  @Test func everySymbolFitsANarrowScreen() {
    let workbench = Workbench.paused(at: 30)
    for symbol in ShownSymbol.signs.map(\.symbol) + ShownSymbol.places + [.verdict] {
      #expect(workbench.gloss(of: symbol, run: 0).map { $0.count <= 78 } == true, "\(symbol)")
    }
  }

  @Test func withLettersOnlySymbolsAreFoundToo() throws {
    let workbench = Workbench.paused(at: 30)
    var screen = Screen()
    let frame = screen.frame(
      of: workbench, Size(width: 120, height: 36), Capabilities(depth: .direct, glyphs: .ascii))
    let rows = frame.rows
    let (y, row) = try #require(rows.enumerated().first { $0.element.contains("|grad f|") })
    let x = try #require(row.firstRange(of: "|grad f|")).lowerBound
    let reading = try #require(screen.reading)
    let column = row.distance(from: row.startIndex, to: x)
    #expect(reading.word(x: column + 4, y: y, of: 0, workbench) == .steepness)
  }
}
