/// How a network does on some rows.
public struct NetworkScore: Hashable, Sendable {
  /// The mean loss of the rows.
  public private(set) var loss: Double
  /// How many rows of each class, the first index, were taken for each class, the second.
  public private(set) var confusion: [[Int]]

  /// Sums up rows.
  init(losses: some Collection<Double>, guesses: [Int], labels: [Int], classCount: Int) {
    loss = losses.reduce(0, +) / Double(max(losses.count, 1))
    confusion = Array(repeating: Array(repeating: 0, count: classCount), count: classCount)
    for (guess, label) in zip(guesses, labels) { confusion[label][guess] += 1 }
  }

  /// The number of rows.
  public var count: Int { confusion.joined().reduce(0, +) }

  /// The number of rows whose class was guessed.
  public var correct: Int { confusion.indices.reduce(0) { $0 + confusion[$1][$1] } }

  /// The share of rows whose class was guessed; 0 without rows.
  public var accuracy: Double { count == 0 ? 0 : Double(correct) / Double(count) }
}
