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

  /// SplitMix64 and Fisher–Yates, the last row first, written once more in Python 3.11.
  @Test(
    arguments: [
      (0, [[4, 9, 2, 5, 1, 7, 6, 0, 3, 8], [4, 1, 9, 2, 7, 0, 3, 6, 5, 8]]),
      (1, [[9, 0, 1, 4, 8, 2, 3, 7, 6, 5], [2, 5, 0, 9, 1, 3, 6, 8, 4, 7]]),
      (UInt64.max, [[6, 7, 0, 3, 5, 4, 2, 1, 9, 8], [3, 1, 5, 0, 7, 4, 9, 2, 8, 6]]),
    ] as [(UInt64, [[Int]])])
  func theFirstEpochsOfASeedAreTheSameEverywhere(_ seed: UInt64, _ epochs: [[Int]]) {
    var sequence = BatchSequence(Batching(size: 10), of: 10, seed: seed)
    #expect([sequence.draw(), sequence.draw()] == epochs)
  }

  @Test func theFirstRowsDrawnWithReplacementAreTheSameEverywhere() {
    var sequence = BatchSequence(Batching(size: 4, order: .replacement), of: 40, seed: 7)
    #expect(
      (0..<3).map { _ in sequence.draw() } == [[15, 0, 36, 23], [18, 9, 18, 13], [5, 16, 4, 38]])
  }

  /// Every order of four rows is as likely, whatever the order before it was: 24 orders, and 16 pairs of first rows.
  @Test func ordersOfEpochsAreEquallyLikelyAndIndependent() {
    var sequence = BatchSequence(Batching(size: 4), of: 4, seed: 11)
    var (orders, pairs): ([[Int]: Int], [[Int]: Int]) = ([:], [:])
    var last = sequence.draw()
    for _ in 0..<24_000 {
      let order = sequence.draw()
      orders[order, default: 0] += 1
      pairs[[last[0], order[0]], default: 0] += 1
      last = order
    }
    // Binomial: deviations √(24000 · p (1 − p)) of 31 and 37.5.
    #expect(orders.count == 24 && orders.values.allSatisfy { abs($0 - 1000) < 4 * 31 })
    #expect(pairs.count == 16 && pairs.values.allSatisfy { abs($0 - 1500) < 4 * 38 })
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
