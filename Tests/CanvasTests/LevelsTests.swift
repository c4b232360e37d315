import Canvas
import Testing

struct LevelsTests {
  /// Samples that break naive scales, by name.
  static let nastyFields: [(String, [Double])] = [
    ("empty", []),
    ("nothing finite", [.nan, .infinity, -.infinity]),
    ("constant", [3, 3, 3]),
    ("one value", [-7]),
    ("two values", [1, 2]),
    ("plateau with a spike", Array(repeating: 0, count: 500) + [1e12]),
    ("plateau with a hole", Array(repeating: 5, count: 500) + [-1]),
    ("the whole range", [-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude]),
    ("denormal", [0, 2 * .leastNonzeroMagnitude, 9 * .leastNonzeroMagnitude]),
    ("close neighbours", [1, 1.0.nextUp, 1.0.nextUp.nextUp]),
    ("huge spread", (-30...30).map { Double("1e\($0 * 10)") ?? 0 }),
    ("all negative", (1...100).map { -Double($0) * Double($0) }),
    ("both signs", (-50...50).map { Double($0 * $0 * $0) }),
    ("with holes", [.nan, 1, .infinity, 2, -.infinity, 3]),
  ]

  @Test(arguments: LevelScale.all, nastyFields)
  func everyScaleDividesEveryFieldMonotonically(
    _ scale: LevelScale, _ field: (name: String, values: [Double])
  ) {
    for count in [1, 2, 5, 24] {
      let sample = FieldSample(field.values)
      let levels = scale.levels(count, of: sample)
      #expect(levels.count == count)
      #expect(levels.edges.allSatisfy { $0.isFinite })
      #expect(zip(levels.edges, levels.edges.dropFirst()).allSatisfy { $0 <= $1 })
      let found = sample.sorted.map(levels.level)
      #expect(found.allSatisfy { (0..<count).contains($0) })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(levels.level(of: .nan) == count - 1)
      #expect(levels.level(of: .infinity) == count - 1)
      #expect(levels.level(of: -.infinity) == 0)
    }
  }

  @Test(arguments: LevelScale.all)
  func aFieldWithDifferencesReachesFromTheLowestLevelToTheHighest(_ scale: LevelScale) {
    let values = (0..<200).map { Double($0) * Double($0) - 100 }
    let levels = scale.levels(12, of: FieldSample(values))
    #expect(levels.edges.count == 11)
    #expect(levels.level(of: -100) == 0)
    #expect(levels.level(of: 199 * 199 - 100) == 11)
    #expect(levels.lowerEdge(of: 0) == -100)
    #expect(levels.lowerEdge(of: 12) == 199 * 199 - 100)
    #expect(levels.lowerEdge(of: 3) == levels.edges[2])
  }

  @Test func linearLevelsAreEquallyHigh() {
    let levels = LevelScale.linear.levels(4, of: FieldSample([0, 8]))
    #expect(levels.edges == [2, 4, 6])
    #expect([-1, 0, 1.99, 2, 5, 8, 9].map(levels.level) == [0, 0, 0, 1, 2, 3, 3])
  }

  @Test func equalizedLevelsHoldEquallyManySamples() {
    let levels = LevelScale.equalized.levels(4, of: FieldSample([0, 1, 10, 100, 1000]))
    #expect([0, 0.5, 1, 9, 10, 50, 100, 1000].map(levels.level) == [0, 0, 1, 1, 2, 2, 3, 3])
  }

  @Test func logarithmicLevelsAreRatiosAboveTheLowestPoint() {
    // With 201 samples the 1 % quantile is the third, so ε = 1; ln(1 + 255) halves at 15 = √256 − 1.
    let values = [0, 0.5, 1] + Array(repeating: 255.0, count: 198)
    let levels = LevelScale.logarithmic.levels(2, of: FieldSample(values))
    #expect(abs(levels.edges[0] - 15) < 1e-12)
  }

  @Test func symmetricLogarithmIsSymmetric() {
    let values = (-100...100).map { Double($0) }
    let levels = LevelScale.symmetricLogarithmic.levels(4, of: FieldSample(values))
    #expect(abs(levels.edges[1]) < 1e-12)
    #expect(abs(levels.edges[0] + levels.edges[2]) < 1e-9)
    #expect(levels.edges[2] < 50)
  }

  @Test func blendLiesBetweenItsParts() throws {
    let sample = FieldSample((0...1000).map { Double($0) * Double($0) })
    let blend = LevelScale.blend.levels(2, of: sample).edges[0]
    let parts = [LevelScale.logarithmic, .equalized].map { $0.levels(2, of: sample).edges[0] }
    #expect(try blend > #require(parts.min()) && blend < #require(parts.max()))
  }

  @Test func defaultScaleSpreadsTheClassicsOverAllLevels() {
    // Rosenbrock's function on 80 × 80 points: a linear scale would put 58 % into one level.
    let values = (0..<6400).map { index in
      let x = Double(index % 80) / 20 - 2
      let y = Double(index / 80) / 20 - 1
      return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    }
    let levels = LevelScale.all[0].levels(12, of: FieldSample(values))
    let counts = values.reduce(into: Array(repeating: 0, count: 12)) {
      $0[levels.level(of: $1)] += 1
    }
    #expect(counts.allSatisfy { $0 > 0 })
    #expect(counts.allSatisfy { $0 < 6400 * 13 / 100 })
  }

  @Test func samplesKnowTheirQuantilesAndRanks() {
    let sample = FieldSample([4, .nan, 0, 2, 1, .infinity, 3])
    #expect(sample.sorted == [0, 1, 2, 3, 4])
    #expect(sample.quantile(0) == 0)
    #expect(sample.quantile(0.5) == 2)
    #expect(sample.quantile(7) == 4)
    #expect([-1, 0, 0.5, 2, 4, 9].map(sample.rank) == [0, 0, 0.125, 0.5, 1, 1])
  }

  @Test func noTwoScalesShareAName() {
    #expect(Set(LevelScale.all.map(\.name)).count == LevelScale.all.count)
  }
}
