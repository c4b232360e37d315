extension TrainingArguments {
  /// The options that are words alone, without a file to be read.
  private static let options:
    [(name: String, path: any WritableKeyPath<TrainingArguments, String?> & Sendable)] = [
      ("--objective", \.objective), ("--data", \.data), ("--batch", \.batch), ("--order", \.order),
      ("--epochs", \.epochs), ("--steps", \.steps), ("--seed", \.seed),
      ("--validation", \.validation),
    ]

  /// Takes the words of a command apart as the program writes it: `--data iris --epochs 9 gd:lr=0.1`.
  ///
  /// - Parameter words: the words, without those of the program and its command.
  /// - Throws: an option that is not known, or one without its value.
  init(words: [String]) throws(ArgumentProblem) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        runs.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = Self.options.first(where: { $0.name == name }) else {
        throw ArgumentProblem(
          word, unknown: "option", name, among: Self.options.map { [$0.name] })
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw ArgumentProblem(word, "it has no value", allowed: "\(name) VALUE")
      }
      self[keyPath: option.path] = value
    }
  }
}
