internal import Canvas

/// What follows "ESC [": parameters, then one byte that ends and names the sequence.
struct ControlSequence: Hashable {
  /// The most bytes that are kept; a longer sequence is read to its end and ignored.
  private static let capacity = 64

  private var bytes: [UInt8] = []
  private var isOverlong = false

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ byte: UInt8) {
    if bytes.count < Self.capacity { bytes.append(byte) } else { isOverlong = true }
  }

  /// Whether a byte ends the sequence.
  ///
  /// rxvt ends a numbered key typed with Shift in "$", which elsewhere is no end.
  func isEnded(by byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "$") { return number != nil }
    return (0x40...0x7E).contains(byte)
  }

  /// Whether the sequence announces pasted text.
  func startsPaste(_ final: UInt8) -> Bool {
    final == UInt8(ascii: "~") && number == 200
  }

  /// Whether the sequence tells the terminal's attributes, as "ESC [ ? 6 4 ; 1 c".
  func reportsAttributes(_ final: UInt8) -> Bool {
    final == UInt8(ascii: "c") && bytes.first == UInt8(ascii: "?")
  }

  /// The event of the whole sequence; nil for one that means nothing here.
  func event(_ final: UInt8, _ more: Key.Modifiers) -> Event? {
    guard !isOverlong else { return nil }
    if bytes.first == UInt8(ascii: "<") { return mouse(final) }
    if isEmpty, final == UInt8(ascii: "I") { return .focus(true) }
    if isEmpty, final == UInt8(ascii: "O") { return .focus(false) }
    return key(final).map { .key($0.with(more)) }
  }

  private func key(_ final: UInt8) -> Key? {
    guard let parameters = parameters(bytes[...]), parameters.count <= 2 else { return nil }
    let number = parameters.first ?? 1
    let modifiers = Key.Modifiers(parameter: parameters.dropFirst().first ?? 1)
    switch final {
    case UInt8(ascii: "~"): return Key.Code.numbered(number).map { Key($0, modifiers) }
    case UInt8(ascii: "^"): return Key.Code.numbered(number).map { Key($0, .control) }
    case UInt8(ascii: "$"): return Key.Code.numbered(number).map { Key($0, .shift) }
    case UInt8(ascii: "@"): return Key.Code.numbered(number).map { Key($0, [.control, .shift]) }
    case UInt8(ascii: "Z"): return Key(.tab, .shift)
    default: break
    }
    // The other number before a letter is always 1; with another one this is a report.
    guard number == 1 else { return nil }
    if let code = Key.Code.loweredArrow(final) { return Key(code, .shift) }
    return Key.Code.lettered(final).map { Key($0, modifiers) }
  }

  private func mouse(_ final: UInt8) -> Event? {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), let values = parameters(bytes.dropFirst()),
      values.count == 3
    else { return nil }
    return Mouse(button: values[0], column: values[1], row: values[2], isRelease: isRelease)
      .map { .mouse($0) }
  }

  /// The only parameter, if there is just one and nothing else.
  private var number: Int? {
    guard let parameters = parameters(bytes[...]), parameters.count == 1 else { return nil }
    return parameters.first
  }

  /// The numbers between the semicolons; nil when there is anything but numbers.
  private func parameters(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    guard !bytes.isEmpty else { return [] }
    var numbers: [Int] = []
    for field in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard field.count <= 5, let number = Int(String(decoding: field, as: UTF8.self)) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }
}
