internal import Canvas

/// What follows "ESC ]" or another introducer of a string, up to its end.
struct ControlString: Hashable {
  /// The most bytes that are kept; a longer string is read to its end and means nothing.
  private static let capacity = 64

  let introducer: UInt8
  private var bytes: [UInt8] = []

  init(_ introducer: UInt8) {
    self.introducer = introducer
  }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ byte: UInt8) {
    if bytes.count <= Self.capacity { bytes.append(byte) }
  }

  /// The terminal's background, if this is a report of it, as "11;rgb:ffff/ffff/ffff".
  ///
  /// Some terminals leave the repeated digits out, and some add an opacity. Source: Xterm Control
  /// Sequences, "Operating System Commands", 10 to 19; X11, "RGB Device String Specification".
  var background: RGB? {
    guard introducer == UInt8(ascii: "]"), bytes.count <= Self.capacity else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let prefix = ["11;rgb:", "11;rgba:"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let fields = text.dropFirst(prefix.count).split(
      separator: "/", omittingEmptySubsequences: false)
    let components = fields.compactMap(Self.component)
    guard (3...4).contains(fields.count), components.count == fields.count else { return nil }
    return RGB(components[0], components[1], components[2])
  }

  /// The digits as a fraction of the largest number with as many, in 255ths.
  private static func component(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = UInt16(digits, radix: 16) else { return nil }
    let largest = Double(1 << (4 * digits.count) - 1)
    return UInt8((Double(value) / largest * 255).rounded())
  }
}
