import Testing

@testable import Optimization

/// Batches of rows, drawn from a seed.
struct BatchSequenceTests {
  @Test func shuffledEpochsTakeEveryRowOnce() {
    var sequence = BatchSequence(Batching(size: 16), of: 40, seed: 3)
    for _ in 0..<3 {
      let epoch = [sequence.draw(), sequence.draw(), sequence.draw()]
      #expect(epoch.map(\.count) == [16, 16, 8])
      #expect(epoch.joined().sorted() == Array(0..<40))
    }
  }

  @Test func twoEpochsHaveDifferentOrders() {
    var sequence = BatchSequence(Batching(size: 40), of: 40, seed: 3)
    #expect(sequence.draw() != sequence.draw())
  }

  @Test func rowsDrawnWithReplacementComeEquallyOften() {
    var sequence = BatchSequence(Batching(size: 10, order: .replacement), of: 5, seed: 1)
    var counts = [0, 0, 0, 0, 0]
    for _ in 0..<4000 {
      let batch = sequence.draw()
      #expect(batch.count == 5)
      for row in batch { counts[row] += 1 }
    }
    // 20,000 draws: 4000 each, with the deviation √(20000 · 0.2 · 0.8) = 57.
    for count in counts { #expect(abs(count - 4000) < 4 * 57) }
  }

  @Test func givenBatchesAreUsedInTurn() {
    let given = [[3], [1, 2], [99]]
    var sequence = BatchSequence(Batching(size: 1, given: given), of: 4, seed: 0)
    // A batch of rows that are not there is all rows.
    #expect((0..<4).map { _ in sequence.draw() } == [[3], [1, 2], [0, 1, 2, 3], [3]])
  }

  @Test func theFirstRowsOfASeedAreTheSameEverywhere() {
    // SplitMix64 of seed 1 gives 910a2dec89025cc1 and beeb8da1658eec67 first; the upper half of bits × 10.
    var generator = NormalGenerator(seed: 1)
    #expect((0..<2).map { _ in generator.index(below: 10) } == [5, 7])
    var again = NormalGenerator(seed: 1)
    #expect(again.uniform() == Double(0x910a_2dec_8902_5cc1 >> 11 as UInt64) * 0x1p-53)
  }

  @Test func aBatchOfAllRowsIsTheGradientItself() throws {
    let entry = try #require(Catalog.objective(named: "line_squared"))
    let objective = entry.product()
    let method = try #require(Catalog.optimizer(named: "sgd")).product()
    func path(_ source: GradientSource) -> [Point] {
      var run = method.run(
        Plan(
          objective: objective, start: objective.start, learningRate: 0.1, horizon: 20,
          gradients: source, seed: 5))
      run.advance()
      return run.path.points
    }
    // The sum goes through the rows in another order.
    for (all, exact) in zip(path(.batch(Batching(size: 40))), path(.exact)) {
      #expect((all - exact).norm < 1e-13)
    }
    #expect(path(.batch(Batching(size: 1))) == path(.batch(Batching(size: 1))))
    #expect(path(.batch(Batching(size: 1))) != path(.exact))
  }
}
