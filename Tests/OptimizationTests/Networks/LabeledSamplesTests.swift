import Testing

@testable import Optimization

struct LabeledSamplesTests {
  private let pairs = LabeledSamples(
    name: "pairs", shape: SampleShape(features: 2), features: [1, 10, 2, 10, 6, 10],
    labels: [0, 1, 1], classes: ["left", "right"])

  private let images = LabeledSamples(
    name: "images", shape: SampleShape(height: 2, width: 2),
    bytes: [0, 51, 255, 102, 1, 2, 3, 4], labels: [1, 0], classes: ["a", "b"])

  @Test func rowsLieOneAfterAnother() {
    #expect(pairs.count == 3)
    #expect(pairs.row(1) == [2, 10])
    #expect(!pairs.shape.isImage)
  }

  @Test func bytesStandForThemselvesOverTheirDivisor() {
    #expect(images.row(0) == [0, 0.2, 1, 0.4])
    #expect(images.shape.isImage)
    #expect(images.shape.count == 4)
  }

  @Test func rowsAreSelectedInTheGivenOrderWithTheirLabels() {
    let chosen = pairs.selecting([2, 0, 2])
    #expect(chosen.labels == [1, 0, 1])
    #expect((0..<3).map(chosen.row) == [[6, 10], [1, 10], [6, 10]])
    #expect(images.selecting([1]).row(0) == images.row(1))
  }

  @Test func standardizedFeaturesHaveMeanZeroAndPopulationDeviationOne() {
    // Mean 3, deviation √((4 + 1 + 9)/3); a feature that never changes becomes 0.
    let deviation = (14.0 / 3).squareRoot()
    let standardized = pairs.standardized()
    for (index, expected) in [-2.0, -1, 3].enumerated() {
      let row = standardized.row(index)
      #expect(abs(row[0] - expected / deviation) < 1e-15)
      #expect(row[1] == 0)
    }
  }

  @Test func rowsHeldBackAreStandardizedByThoseOfTheTraining() {
    let standardization = Standardization(of: pairs.selecting([0, 1]))
    #expect(standardization.means == [1.5, 10])
    #expect(standardization.deviations == [0.5, 0])
    #expect(pairs.standardized(by: standardization).row(2) == [9, 0])
  }

  @Test func rowsAreWrittenInAnyPrecision() {
    var singles = [Float](repeating: 0, count: 8)
    singles.withUnsafeMutableBufferPointer { images.write([1, 0], to: $0) }
    #expect(singles.prefix(2) == [1 / 255, 2 / 255])
    #expect(singles.suffix(4) == [0, 0.2, 1, 0.4])
    var doubles = [Double](repeating: 0, count: 2)
    doubles.withUnsafeMutableBufferPointer { pairs.write([2], to: $0) }
    #expect(doubles == [6, 10])
  }

  @Test func samplesAreEqualWhereAllOfThemIs() {
    #expect(pairs == pairs.selecting([0, 1, 2]))
    #expect(pairs != pairs.selecting([0, 2, 1]))
    #expect(images != images.selecting([0]))
  }
}
