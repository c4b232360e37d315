/// What makes rows of data from a seed: the same rows on every machine.
protocol SampleSource: Sendable {
  /// Whether features are brought to mean 0 and standard deviation 1 (÷ n).
  var isStandardized: Bool { get }

  static var settings: [Setting<Self>] { get }

  /// The rows, at least one.
  func samples() -> [Sample]
}

extension [Double] {
  /// Brings numbers to mean 0 and standard deviation 1 (÷ n); equal ones become 0.
  mutating func standardize() {
    let mean = reduce(0, +) / Double(count)
    let deviation = (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
    self = map { deviation > 0 ? ($0 - mean) / deviation : 0 }
  }
}
