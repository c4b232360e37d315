/// Which rows of data the gradient of a step is taken of.
public struct Batching: Hashable, Sendable {
  /// The ways to choose the rows of a batch.
  public enum Order: String, CaseIterable, Sendable {
    /// Every epoch goes through all rows in a new order; its last batch may be smaller.
    case shuffled
    /// Every row is drawn from all rows anew.
    case replacement
  }

  /// B, the number of rows of a step, at least 1; as many as there are rows or more is all of them.
  public var size: Int
  /// How the rows are chosen.
  public var order: Order
  /// Batches to be used in turn instead of drawn ones, each a list of row numbers from 0.
  public var given: [[Int]]?
  /// Where the given batches come from, as it is typed.
  package var source: String?

  /// Says how batches are drawn.
  public init(size: Int, order: Order = .shuffled, given: [[Int]]? = nil) {
    precondition(size >= 1, "a batch has at least one row")
    self.size = size
    self.order = order
    self.given = given
  }
}

/// The batches of one run, in a sequence that the seed decides.
///
/// Shuffled epochs are Fisher–Yates permutations, the last row first. Of a
/// given batch the numbers beyond the data are left out; where none is left it is all rows.
struct BatchSequence: Sendable {
  private let batching: Batching
  private let count: Int
  private var generator: NormalGenerator
  private var rows: [Int]
  private var next = 0
  private var drawn = 0

  init(_ batching: Batching, of count: Int, seed: UInt64) {
    self.batching = batching
    self.count = count
    generator = NormalGenerator(seed: seed)
    rows = Array(0..<count)
    next = count
  }

  /// The rows of the next step.
  mutating func draw() -> [Int] {
    defer { drawn += 1 }
    if let given = batching.given, !given.isEmpty {
      let batch = given[drawn % given.count].filter { (0..<count).contains($0) }
      return batch.isEmpty ? rows : batch
    }
    switch batching.order {
    case .replacement:
      return (0..<min(batching.size, count)).map { _ in generator.index(below: count) }
    case .shuffled:
      if next >= count {
        for last in stride(from: count - 1, to: 0, by: -1) {
          rows.swapAt(last, generator.index(below: last + 1))
        }
        next = 0
      }
      defer { next += batching.size }
      return Array(rows[next..<min(next + batching.size, count)])
    }
  }
}

extension Batching {
  /// The batches of the first steps of every run with a seed.
  package func batches(steps: Int, of count: Int, seed: UInt64) -> [[Int]] {
    var sequence = BatchSequence(self, of: count, seed: seed)
    return (0..<steps).map { _ in sequence.draw() }
  }

  /// The steps in which as many rows are seen as there are, rounded up; given batches count with their mean
  /// size.
  package func stepsPerEpoch(of count: Int) -> Int {
    let given = given ?? []
    let rows = given.reduce(0) { $0 + $1.count }
    guard rows > 0 else { return max(1, (count + size - 1) / size) }
    return max(1, (count * given.count + rows - 1) / rows)
  }
}
