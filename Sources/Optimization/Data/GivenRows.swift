/// Rows of data from outside, in the place of those that a model's source makes.
package struct GivenRows: Sendable {
  /// Where they come from, as it is typed.
  package let source: String
  /// The rows, at least one.
  package let samples: [Sample]

  /// Takes rows.
  package init(source: String, samples: [Sample]) {
    precondition(!samples.isEmpty, "a mean over at least one row")
    self.source = source
    self.samples = samples
  }
}

extension GivenRows: Hashable {
  /// By where they come from, which is brief; equality looks at the rows.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(samples.count)
  }
}

extension GivenRows {
  /// The rows as they are, or with each feature brought to mean 0 and deviation 1.
  func rows(isStandardized: Bool) -> [Sample] {
    guard isStandardized else { return samples }
    var (first, second) = (samples.map(\.features.x), samples.map(\.features.y))
    first.standardize()
    second.standardize()
    return samples.indices.map { Sample(Point(first[$0], second[$0]), samples[$0].target) }
  }
}
