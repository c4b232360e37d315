import Testing

@testable import Optimization

/// The generator of everything that is left to chance: SplitMix64 and the transform of Box and Muller.
@Suite struct NormalGeneratorTests {
  @Test func theFirstNumbersOfASeedAreTheSameEverywhere() {
    // By Python 3 from the published SplitMix64, u = (bits >> 11) / 2⁵³, √(−2 ln(1 − u)) (cos 2πv, sin 2πv).
    let expected: [(UInt64, [(Double, Double)])] = [
      (
        0,
        [
          (-1.8839083333524405, 0.8645068595575148), (0.22760793546360525, -0.04211268468683916),
          (-0.22143788059715477, 0.4193328265559854),
        ]
      ),
      (
        1,
        [
          (-0.034267321791851144, -1.2926085332373185), (-2.5000674933698677, 0.9114665864092971),
          (0.08772246831488635, -1.0803847120292231),
        ]
      ),
      (
        .max,
        [
          (1.806895942211186, -1.1057498531933323), (-0.6297152468309084, 0.314727766708529),
          (0.7070683797835632, -1.394807049350165),
        ]
      ),
    ]
    for (seed, pairs) in expected {
      var generator = NormalGenerator(seed: seed)
      for pair in pairs {
        let drawn = generator.pair()
        #expect(abs(drawn.x - pair.0) < 1e-14 && abs(drawn.y - pair.1) < 1e-14, "seed \(seed)")
      }
    }
  }

  /// The means of products of powers over draws of one seed.
  private func moment(_ count: Int, _ value: (Point) -> Double) -> Double {
    var generator = NormalGenerator(seed: 12)
    return (0..<count).reduce(0) { sum, _ in sum + value(generator.pair()) } / Double(count)
  }

  @Test func theMomentsAreThoseOfTheNormalDistribution() {
    let count = 20_000
    let root = Double(count).squareRoot()
    // Standard errors: of ξ 1, ξ² √2, ξ³ √15, ξ⁴ √96, each over √n.
    for axis in [\Point.x, \Point.y] {
      #expect(abs(moment(count) { $0[keyPath: axis] }) < 4 / root)
      #expect(abs(moment(count) { $0[keyPath: axis] * $0[keyPath: axis] } - 1) < 4 * 1.42 / root)
      #expect(abs(moment(count) { Double.pow($0[keyPath: axis], 3) }) < 4 * 3.88 / root)
      #expect(abs(moment(count) { Double.pow($0[keyPath: axis], 4) } - 3) < 4 * 9.8 / root)
    }
  }

  @Test func theTwoOfAPairAreIndependent() {
    let count = 20_000
    let root = Double(count).squareRoot()
    // ξ₁ξ₂ has the deviation 1, ξ₁²ξ₂² the mean 1 and the deviation √8, ξ₁²ξ₂ the deviation √3.
    #expect(abs(moment(count) { $0.x * $0.y }) < 4 / root)
    #expect(abs(moment(count) { $0.x * $0.x * $0.y * $0.y } - 1) < 4 * 2.83 / root)
    #expect(abs(moment(count) { $0.x * $0.x * $0.y }) < 4 * 1.74 / root)
  }

  @Test func stepsAndNeighbouringSeedsAreIndependent() {
    let count = 20_000
    var (first, second) = (NormalGenerator(seed: 5), NormalGenerator(seed: 6))
    let draws = (0..<count).map { _ in (first.pair(), second.pair()) }
    let root = Double(count).squareRoot()
    let beside = draws.reduce(Point.zero) { $0 + $1.0 * $1.1 } / Double(count)
    #expect(abs(beside.x) < 4 / root && abs(beside.y) < 4 / root)
    let after = zip(draws, draws.dropFirst()).reduce(Point.zero) { $0 + $1.0.0 * $1.1.0 }
    #expect(abs(after.x) < 4 * root && abs(after.y) < 4 * root)
  }

  @Test func theFirstDrawsOfNeighbouringSeedsAreNormal() {
    // An ensemble takes one seed after another, so the seeds themselves are what is drawn from.
    let count = 20_000
    let draws = (0..<UInt64(count)).map { seed in
      var generator = NormalGenerator(seed: seed)
      return generator.pair()
    }
    let root = Double(count).squareRoot()
    let mean = draws.reduce(.zero, +) / Double(count)
    let square = draws.reduce(.zero) { $0 + $1 * $1 } / Double(count)
    #expect(abs(mean.x) < 4 / root && abs(mean.y) < 4 / root)
    #expect(abs(square.x - 1) < 4 * 1.42 / root && abs(square.y - 1) < 4 * 1.42 / root)
  }
}
