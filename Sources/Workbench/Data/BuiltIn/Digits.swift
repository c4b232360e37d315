import Optimization

extension BuiltInData {
  /// 1797 handwritten digits of 8 × 8 pixels.
  package static let digits = BuiltInData(
    name: "digits", summary: "1797 handwritten digits of 8 × 8 pixels",
    source:
      "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits (UCI), 1998, its test "
      + "part; as scikit-learn has it, CC BY 4.0"
  ) {
    let bytes = Digits.bytes
    return LabeledSamples(
      name: "digits", shape: SampleShape(height: 8, width: 8),
      bytes: Array(bytes[Digits.count...]), divisor: 16,
      labels: bytes[..<Digits.count].map(Int.init), classes: (0...9).map(String.init))
  }
}

/// The images of handwritten digits, each pixel from 0 to 16.
enum Digits {
  /// The images.
  static let count = 1797

  /// A label for each image, and then the pixels.
  static var bytes: [UInt8] {
    guard let bytes = try? GzipFile.contents(of: Base85.bytes(packed)), bytes.count == 65 * count
    else { preconditionFailure("what came with the program is whole") }
    return bytes
  }
}
