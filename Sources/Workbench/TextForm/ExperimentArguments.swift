/// The parts of an experiment as they stand on a command line or in a file, not yet read.
@dynamicMemberLookup
package struct ExperimentArguments: Hashable, Sendable {
  /// What is said of each setting, by its key.
  private var values: [String: String] = [:]
  /// The files that settings name, by the keys of these; whoever can read files puts them here.
  package var files: [String: GivenFile] = [:]
  /// The runs, each `NAME[:KEY=VALUE,…]`.
  package var runs: [String] = []

  /// Makes arguments that say nothing.
  package init() {}

  /// Whether nothing is said.
  package var isEmpty: Bool { self == ExperimentArguments() }

  /// What is said of a setting; nil where nothing is.
  package subscript(setting: ExperimentSetting) -> String? {
    get { values[setting.key] }
    set { values[setting.key] = newValue }
  }

  /// What is said of the setting with the name of a declaration, as in `arguments.steps`.
  package subscript(
    dynamicMember path: any KeyPath<ExperimentSettings, ExperimentSetting> & Sendable
  ) -> String? {
    get { self[Experiment.settings[keyPath: path]] }
    set { self[Experiment.settings[keyPath: path]] = newValue }
  }
}

extension ExperimentArguments {
  /// Takes the words of a command apart as the program writes it: `--start=0,0 --steps 9 gd:lr=0.1`.
  ///
  /// - Parameters:
  ///   - words: the words, without that of the program.
  ///   - others: further options that may stand beside these, for messages.
  /// - Throws: an option that is not known, or one without its value.
  package init(words: [String], besides others: [String] = []) throws(ArgumentProblem) {
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
          word, unknown: "option", option,
          among: (settings.map(\.option).sorted() + others).map { [$0] })
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw ArgumentProblem(word, "it has no value", allowed: "\(option) VALUE")
      }
      self[setting] = value
    }
  }
}
