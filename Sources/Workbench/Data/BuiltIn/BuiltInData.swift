import Optimization

/// Data that came with the program.
package struct BuiltInData: Sendable {
  /// What it is called on the command line.
  package let name: String
  /// What it is, in a line.
  package let summary: String
  /// Who made it, when, and under which licence it is passed on.
  package let source: String
  private let make: @Sendable () -> LabeledSamples

  /// Declares data.
  init(
    name: String, summary: String, source: String, make: @escaping @Sendable () -> LabeledSamples
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.make = make
  }

  /// All there is.
  package static let all = [iris, digits]

  /// The data, all of it to train on.
  package func data() -> LabeledData { LabeledData(training: make(), source: source) }
}

extension BuiltInData: Hashable {
  package static func == (a: BuiltInData, b: BuiltInData) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
