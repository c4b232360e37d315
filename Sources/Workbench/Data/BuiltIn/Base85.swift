/// Bytes as text: four of them in five characters.
///
/// Source: P. Hintjens, ZeroMQ RFC 32, Z85.
enum Base85 {
  /// The bytes of a text; characters that have no meaning, such as line breaks, are left out.
  ///
  /// A last group of fewer characters has one byte fewer than characters.
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var group: [UInt32] = []
    for character in text.utf8 {
      guard let digit = digits[Int(character)] else { continue }
      group.append(digit)
      if group.count == 5 { flush(&group, to: &bytes) }
    }
    if !group.isEmpty { flush(&group, to: &bytes) }
    return bytes
  }

  private static func flush(_ group: inout [UInt32], to bytes: inout [UInt8]) {
    let missing = 5 - group.count
    let padded = group + Array(repeating: 84, count: missing)
    let number = padded.reduce(UInt32(0)) { $0 &* 85 &+ $1 }
    for index in 0..<(4 - missing) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * index)))
    }
    group = []
  }

  private static let digits: [UInt32?] = {
    let alphabet =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
    var digits = [UInt32?](repeating: nil, count: 256)
    for (digit, character) in alphabet.utf8.enumerated() { digits[Int(character)] = UInt32(digit) }
    return digits
  }()
}
