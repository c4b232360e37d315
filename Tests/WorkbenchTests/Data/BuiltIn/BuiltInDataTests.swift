import Optimization
import Testing

@testable import Workbench

@Suite struct BuiltInDataTests {
  @Test(arguments: BuiltInData.all) func allOfItIsThereWithItsSource(_ data: BuiltInData) {
    #expect(data.data().training.name == data.name)
    #expect(data.source.contains("CC BY 4.0"))
  }

  /// Rows 35 and 38 are Fisher's, which the file of the UCI repository changed; the means are those of
  /// scikit-learn 1.9.1.
  @Test func theIrisesAreFishers() {
    let iris = BuiltInData.iris.data().training
    #expect(iris.count == 150)
    #expect(iris.row(0) == [5.1, 3.5, 1.4, 0.2])
    #expect(iris.row(34) == [4.9, 3.1, 1.5, 0.2])
    #expect(iris.row(37) == [4.9, 3.6, 1.4, 0.1])
    #expect(iris.row(149) == [5.9, 3.0, 5.1, 1.8])
    for (feature, expected) in [5.843333, 3.057333, 3.758, 1.199333].enumerated() {
      let sum = (0..<150).reduce(0.0) { $0 + iris.row($1)[feature] }
      #expect(abs(sum / 150 - expected) < 1e-6)
    }
    #expect(iris.labels == (0..<150).map { $0 / 50 })
  }

  /// The counts and sums are those of scikit-learn 1.9.1.
  @Test func theDigitsAreAllThere() {
    let digits = BuiltInData.digits.data().training
    #expect(digits.count == 1797)
    #expect(digits.shape == SampleShape(height: 8, width: 8))
    let counts = digits.labels.reduce(into: [Int](repeating: 0, count: 10)) { $0[$1] += 1 }
    #expect(counts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
    let firstRow: [Double] = [0, 0, 5, 13, 9, 1, 0, 0]
    #expect(digits.row(0).prefix(8).map { $0 * 16 } == firstRow)
    #expect(Digits.bytes[1797...].reduce(0) { $0 + Int($1) } == 561_718)
    #expect(Digits.bytes.max() == 16)
  }

  /// The example of ZeroMQ RFC 32, and a last group of one byte by hand.
  @Test func textOfBase85IsRead() {
    let bytes: [UInt8] = [0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]
    #expect(Base85.bytes("HelloWorld") == bytes)
    #expect(Base85.bytes("Hello\n  World") == bytes)
    #expect(Base85.bytes("%nJ") == [0xff, 0xff])
  }
}
