/// Numbers as a table of data has them.
enum FiniteNumber {
  /// A finite number in decimal form; nil for anything else, such as words for infinity.
  static func read(_ text: String) -> Double? {
    guard text.unicodeScalars.allSatisfy({ "0123456789+-.eE".unicodeScalars.contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}
