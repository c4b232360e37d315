import ArgumentParser
import Workbench

/// What is trained on the command line, and how.
///
/// All values are texts, whatever they look like: the training reads them, so that every mistake is reported
/// by the same words.
struct TrainingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The network: mlp:layers=10/10,activation=relu, or convnet:filters=32,units=256. Default: mlp.",
      valueName: "NAME[:KEY=VALUE,…]"),
    completion: .list(NetworkForm.Kind.allCases.map(\.rawValue)))
  var objective: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The rows with their classes: \(DataSource.forms.joined(separator: ", ")). \
      Default: iris.
      """, valueName: "DATA"), completion: .list(BuiltInData.all.map(\.name)))
  var data: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The rows of a step, or all. Default: 16.", valueName: "COUNT"))
  var batch: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How batches are drawn: shuffled, every epoch through all rows, or replacement.",
      valueName: "WORD"), completion: .list(["shuffled", "replacement"]))
  var order: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A JSON list of lists of row numbers from 0, one batch per step, used in turn.",
      valueName: "FILE"))
  var batches: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How often all rows are gone through. Default: 10.", valueName: "COUNT"))
  var epochs: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many steps there are, in place of epochs.", valueName: "COUNT"))
  var steps: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The seed of the weights, the batches and dropout. Default: 0.", valueName: "NUMBER"))
  var seed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The share of the rows that is held back to judge by, where the data has none of its own.",
      valueName: "SHARE"))
  var validation: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The first parameters, a JSON object of named arrays: W1, b1, and so on.", valueName: "FILE"))
  var initial: String?

  @Argument(
    help: ArgumentHelp(
      """
      The runs to compare: an optimizer with its settings, as in adam:lr=0.01,beta2=0.99. 'keras' \
      stands for six at the defaults of Keras.
      """, valueName: "NAME[:KEY=VALUE,…]"))
  var runs: [String] = []

  /// The training the options describe, with the files they name.
  func experiment() throws -> TrainingExperiment {
    var arguments = TrainingArguments()
    arguments.objective = objective
    arguments.data = data
    arguments.batch = batch
    arguments.order = order
    arguments.epochs = epochs
    arguments.steps = steps
    arguments.seed = seed
    arguments.validation = validation
    arguments.runs = runs
    arguments.initial = try initial.map { try Self.file($0, of: "--initial") }
    arguments.batches = try batches.map { try Self.file($0, of: "--batches") }
    return try TrainingExperiment(arguments, data: Self.data)
  }

  /// The rows that a text names.
  private static func data(_ text: String) throws(ArgumentProblem) -> LabeledData {
    let source = try DataSource(text, exists: TextFile.exists)
    do throws(DataFileProblem) {
      return try source.data(.disk)
    } catch {
      throw error.problem(of: "--data \(text)")
    }
  }

  private static func file(
    _ path: String, of option: String
  ) throws(ArgumentProblem) -> GivenFile {
    do {
      return GivenFile(path: path, text: try TextFile.text(of: path))
    } catch {
      throw ArgumentProblem("\(option) \(path)", "\(error)", allowed: "a file that can be read")
    }
  }
}
