import ArgumentParser
import Workbench

/// The experiment on the command line: an option for each of its settings, and the runs.
///
/// All values are texts, whatever they look like: the experiment reads them, so that every mistake
/// is reported by the same words. They may begin with a minus sign.
struct ExperimentOptions: ParsableArguments {
  /// What is said of each setting, by its key.
  private var options: [String: Option<String?>]

  @Argument(
    help: ArgumentHelp(
      """
      The runs to compare, \(Experiment.allowedRuns.lowerBound) to \
      \(Experiment.allowedRuns.upperBound): an optimizer with its settings, as in \
      adam:lr=0.1,schedule=cosine. 'descent list optimizers' shows all.
      """, valueName: "NAME[:KEY=VALUE,…]"))
  var runs: [String] = []

  init() {
    let options = Experiment.settings.all.map { ($0.key, Self.option(for: $0)) }
    self.options = Dictionary(uniqueKeysWithValues: options)
  }

  private static func option(for setting: ExperimentSetting) -> Option<String?> {
    Option(
      name: .customLong(setting.key), parsing: .unconditional,
      help: ArgumentHelp("\(setting.sentence)", valueName: setting.valueName),
      completion: setting.allowedWords.isEmpty ? nil : .list(setting.allowedWords))
  }

  /// The experiment the options describe.
  func experiment() throws(ArgumentProblem) -> Experiment {
    var arguments = arguments
    for setting in Experiment.settings.all {
      guard let value = arguments[setting], let paths = setting.paths(of: value),
        let path = paths.first(where: TextFile.exists) ?? paths.last
      else { continue }
      do {
        arguments.files[setting.key] = GivenFile(path: path, text: try TextFile.text(of: path))
      } catch {
        throw ArgumentProblem(
          "\(setting.option) \(value)", "\(error)", allowed: "a file that can be read")
      }
    }
    return try Experiment(arguments)
  }

  /// What was given, not yet read.
  var arguments: ExperimentArguments {
    var arguments = ExperimentArguments()
    for setting in Experiment.settings.all {
      arguments[setting] = options[setting.key]?.wrappedValue
    }
    arguments.runs = runs
    return arguments
  }
}

/// The parser finds options by reflection, as if each were a property with a wrapper.
extension ExperimentOptions: CustomReflectable {
  var customMirror: Mirror {
    var children: [Mirror.Child] = Experiment.settings.all.compactMap { setting in
      options[setting.key].map { ("_" + setting.key, $0) }
    }
    children.append(("_runs", _runs))
    return Mirror(self, children: children, displayStyle: .struct)
  }
}

/// And it hands their values over by decoding.
extension ExperimentOptions: Decodable {
  /// The name of an option, or of the runs.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Key.self)
    for key in options.keys {
      options[key] = try container.decode(Option<String?>.self, forKey: Key(stringValue: key))
    }
    _runs = try container.decode(Argument<[String]>.self, forKey: Key(stringValue: "runs"))
  }
}
