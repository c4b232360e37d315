/// Puts a character together from the bytes of its UTF-8 form.
struct UTF8Assembler: Hashable {
  private var value: UInt32
  private var missing: Int
  private let least: UInt32

  /// Starts with a byte of 0x80 or above; nil when no character starts with it.
  init?(_ first: UInt8) {
    switch first {
    case 0xC2...0xDF: (value, missing, least) = (UInt32(first & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, least) = (UInt32(first & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, least) = (UInt32(first & 0x07), 3, 0x1_0000)
    default: return nil
    }
  }

  /// Whether a byte can only continue a character.
  static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }

  /// Adds a continuation byte; gives whether the character is complete, and what it is if valid.
  ///
  /// Longer forms than needed, surrogates and control characters are not valid.
  mutating func add(_ byte: UInt8) -> (isComplete: Bool, scalar: Unicode.Scalar?) {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return (false, nil) }
    guard value >= max(least, 0xA0) else { return (true, nil) }
    return (true, Unicode.Scalar(value))
  }
}
