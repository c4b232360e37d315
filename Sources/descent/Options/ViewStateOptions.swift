import ArgumentParser
import Canvas
import Workbench

/// How the experiment is looked at when it is opened.
struct ViewStateOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The view to open: \(names(ViewKind.allCases.map(\.rawValue))).", valueName: "NAME"))
  var view: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The step to stand at; default: it plays from the start.", valueName: "NUMBER"))
  var step: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The colour map: \(names(ColorMap.all.map(\.name))).", valueName: "NAME"))
  var colorMap: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The level scale of the map: \(names(LevelScale.all.map(\.name))).", valueName: "NAME"))
  var levels: String?

  @Flag(help: "Draw for the last row: larger strokes, fewer numbers, more contrast.")
  var presenter = false

  /// The viewState the options describe on an experiment of a number of steps.
  func viewState(steps: Int) throws(ArgumentProblem) -> ViewState {
    try ViewState(
      view: view, step: step, colorMap: colorMap, levels: levels, isPresenting: presenter,
      steps: steps)
  }

  private static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
}
