/// A number of a statement with the digits its author gave, which say how exact it is meant to be.
struct WrittenNumber: Hashable, Sendable {
  let value: Double
  /// Half a unit of the last digit: 0.005 for 8.17, 0.5 for 10.
  let halfUnit: Double

  /// Reads a decimal number.
  init?(_ text: String) {
    guard let value = Double(text), value.isFinite else { return nil }
    self.value = value
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    let decimals = parts[0].drop { $0 != "." }.dropFirst().count
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    halfUnit = 0.5 * (Double("1e\(exponent - decimals)") ?? 1)
  }

  /// Whether another number is this one once it is rounded to as many digits.
  func agrees(with number: Double) -> Bool {
    // A sum in binary may miss a tie by one rounding.
    abs(number - value) <= halfUnit * (1 + 1e-9)
  }
}
