import ArgumentParser
import Canvas
import Numbers
import Optimization
import Workbench

/// How the experiment is looked at when it is opened.
struct ViewStateOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The view to open: \(list(views)).", valueName: "NAME"), completion: .list(views))
  var view: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Open paused at this step; default: play from the start.", valueName: "NUMBER"))
  var step: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The beat of the step in the view explain; default: the first.",
      valueName: "NUMBER"))
  var beat: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The steps to play, from the first to the last and over again; default: all.",
      valueName: "FIRST,LAST"))
  var range: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Steps a second: \(list(speeds)); default: \(DecimalText.text(of: Playback().speed)).",
      valueName: "NUMBER"), completion: .list(speeds))
  var speed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The colour map: \(list(colorMaps)).", valueName: "NAME"), completion: .list(colorMaps))
  var colorMap: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The level scale of the map: \(list(levelScales)).", valueName: "NAME"),
    completion: .list(levelScales))
  var levels: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The two settings of the view settings, that to the right first.", valueName: "KEY,KEY"))
  var settings: String?

  @Flag(help: "Open paused at the start.")
  var paused = false

  @Flag(help: "Larger strokes, fewer numbers and more contrast, for the back row.")
  var presenter = false

  @Flag(help: "The losses over the rate beside the runs, in place of the rates.")
  var rateStrip = false

  @Flag(help: "Count epochs on the axis of charts, where steps take batches.")
  var epochAxis = false

  @Flag(help: "Give charts of decades linear axes.")
  var linearAxis = false

  /// The view that the options describe of an experiment of a number of steps.
  func viewState(steps: Int) throws(ArgumentProblem) -> ViewState {
    var arguments = ViewArguments()
    arguments.view = view
    arguments.step = step ?? (paused ? "0" : nil)
    arguments.beat = beat
    arguments.range = range
    arguments.speed = speed
    arguments.colorMap = colorMap
    arguments.levels = levels
    arguments.settings = settings
    arguments.isPresenting = presenter
    arguments.hasRateStrip = rateStrip
    arguments.countsEpochs = epochAxis
    arguments.hasLinearCharts = linearAxis
    return try ViewState(arguments, steps: steps)
  }

  private static let views = ViewKind.allCases.map(\.rawValue)
  private static let colorMaps = ColorMap.all.map(\.name)
  private static let speeds = Playback.speeds.map { DecimalText.text(of: $0) }
  private static let levelScales = LevelScale.all.map(\.name)

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
