extension ExperimentArguments {
  /// Takes the words of a command apart as the program writes it: `--start=0,0 --steps 9 gd:lr=0.1`.
  package init(words: [String]) throws(ArgumentProblem) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        runs.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let option = String(parts[0])
      let settings = Experiment.settings.all
      guard let setting = settings.first(where: { $0.option == option }) else {
        throw ArgumentProblem(
          word, unknown: "option", option, among: settings.map(\.option).sorted().map { [$0] })
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw ArgumentProblem(word, "it has no value", allowed: "\(option) VALUE")
      }
      self[setting] = value
    }
  }
}
