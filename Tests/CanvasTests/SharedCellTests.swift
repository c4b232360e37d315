import Testing

@testable import Canvas

struct SharedCellTests {
  private let plane = Plane(x: 0...16, y: 0...1, area: Rect(x: 0, y: 0, width: 16, height: 1))

  private func inks(_ layer: DotLayer) -> [Int?] {
    (0..<16).map { layer.mark(column: $0, row: 0)?.ink }
  }

  private func line(_ pen: Pen, _ layer: inout DotLayer) {
    layer.segment(from: SIMD2(0, 0.6), to: SIMD2(16, 0.6), pen)
  }

  @Test func linesThroughTheSameCellsTakeTurns() {
    var layer = DotLayer(plane)
    for ink in 0..<3 { line(Pen(ink: ink), &layer) }
    let counts = (0..<3).map { ink in inks(layer).filter { $0 == ink }.count }
    #expect(counts.allSatisfy { $0 >= 4 }, "\(counts)")
  }

  @Test func aLineOfAHigherRankHasTheCellsAlone() {
    var layer = DotLayer(plane)
    line(Pen(ink: 0), &layer)
    line(Pen(ink: 1, priority: 1), &layer)
    line(Pen(ink: 2), &layer)
    #expect(inks(layer).allSatisfy { $0 == 1 })
  }

  @Test func aBeadIsNotSharedWithALine() {
    var layer = DotLayer(plane)
    layer.bead(at: SIMD2(4.5, 0.5), Pen(ink: 1))
    line(Pen(ink: 0), &layer)
    #expect(layer.mark(column: 4, row: 0)?.ink == 1)
  }

  @Test func oneLineCrossingItselfIsNoRival() {
    var layer = DotLayer(plane)
    line(Pen(ink: 0, age: .old), &layer)
    line(Pen(ink: 0), &layer)
    #expect((0..<16).allSatisfy { layer.mark(column: $0, row: 0)?.age == .recent })
  }
}
