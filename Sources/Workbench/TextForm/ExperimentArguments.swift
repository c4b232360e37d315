/// The parts of an experiment as they stand on a command line or in a file, not yet read.
@dynamicMemberLookup
package struct ExperimentArguments: Hashable, Sendable {
  /// What is said of each setting, by its key.
  private var values: [String: String] = [:]
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
