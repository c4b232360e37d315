/// A setting of an experiment, with everything that is known of it.
///
/// The command line and its help, the text form, sheets, JSON and the names of undone changes are made from
/// it. The default is the initial value of the experiment's property.
package struct ExperimentSetting: Sendable {
  /// The name in files and on sheets, and behind two dashes on the command line.
  package let key: String
  /// What a message calls it, as in "the number of steps".
  let name: String
  /// What the option is for, without the full stop.
  let help: String
  /// What the option's value is called.
  package let valueName: String
  /// What holds where nothing is said; nil where there is nothing to say about that.
  let standard: String?
  /// Whether another function brings another value with it.
  var belongsToObjective = false
  /// Whether the value may begin with a minus sign, which would look like another option.
  var isSigned = false
  /// The value as it is typed.
  let text: @Sendable (Experiment) -> String
  /// Whether a command says it.
  let isWritten: @Sendable (Experiment) -> Bool
  /// Takes what was typed.
  let read: @Sendable (inout Experiment, String) throws(ArgumentProblem) -> Void
  /// Puts the default back.
  let restore: @Sendable (inout Experiment) -> Void
  /// The lines of a sheet that show and change it.
  let rows: @Sendable (Experiment) -> [SheetRow]
  /// The words that it may be; empty for other values.
  var words: [String] = []
  /// What it takes from a file that its value names; nil where it names none.
  var file: File?
  /// Its member of a JSON object; nil where that has none.
  var member: Member?

  /// How a file is found and read.
  struct File: Sendable {
    /// The paths that a value may mean, the most likely first.
    let paths: @Sendable (String) -> [String]
    /// Takes the text of the file; the path is the one it was found at.
    let take:
      @Sendable (inout Experiment, _ value: String, GivenFile) throws(ArgumentProblem) -> Void
  }

  /// A member of the JSON object of an experiment.
  struct Member: Sendable {
    /// Whether it is left out where a command would not say the setting.
    var isOptional = false
    let value: @Sendable (Experiment) -> any Encodable
  }
}

extension ExperimentSetting {
  /// The words that the value may be; empty for other values.
  package var allowedWords: [String] { words }

  /// The paths of the file that a value may mean, the most likely first; nil for a setting without a file.
  package func paths(of value: String) -> [String]? { file?.paths(value) }

  /// The option, dashes included.
  package var option: String { "--" + key }

  /// What the option is for and what holds without it, in a sentence.
  package var sentence: String { help + (standard.map { "; default: \($0)" } ?? "") + "." }

  /// The arguments that set it as it is in an experiment; none where the experiment need not say it.
  func arguments(of experiment: Experiment) -> [String] {
    guard isWritten(experiment) else { return [] }
    let text = text(experiment)
    // After a blank a text that begins with a sign would be taken for an option.
    return isSigned || text.hasPrefix("-") ? [option + "=" + text] : [option, text]
  }

  /// The same with a member of its own in JSON.
  func exported(
    isOptional: Bool = false,
    _ value: @escaping @Sendable (Experiment) -> any Encodable
  ) -> ExperimentSetting {
    var setting = self
    setting.member = Member(isOptional: isOptional, value: value)
    return setting
  }
}
