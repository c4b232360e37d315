import Canvas
import CursesTerminal
import Views
import Workbench

/// A comparison whose runs are computed, ready to be written as any kind of picture.
struct Rendering {
  private let workbench: Workbench
  private let capabilities: Capabilities
  /// The steps that are played; nil where one picture is wanted.
  private let steps: ClosedRange<Int>?
  /// Whether a figure is the screen itself.
  var showsScreen = false

  /// Computes the runs and looks at them as asked.
  ///
  /// Without a step the play-head stands at the end, which shows everything.
  init(
    _ experiment: Experiment, _ viewState: ViewState, _ display: DisplayChoices, hasRange: Bool
  ) {
    var viewState = viewState
    steps = hasRange ? viewState.range : nil
    if viewState.step == nil { viewState.step = viewState.range?.upperBound ?? experiment.steps }
    var appearance = Appearance()
    appearance.ground = display.ground ?? .dark
    var workbench = Workbench(experiment, appearance: appearance, viewState: viewState)
    workbench.computeEverything()
    self.workbench = workbench
    capabilities = Capabilities(
      depth: display.depth ?? .direct, glyphs: display.glyphs ?? .braille,
      cellAspect: display.cellAspect ?? 2)
  }

  /// Looks at what somebody looks at, on their kind of terminal.
  init(_ workbench: Workbench, _ capabilities: Capabilities) {
    self.workbench = workbench
    self.capabilities = capabilities
    steps = nil
  }

  /// The file in pieces; an experiment keeps the remarks of the file it takes the place of.
  func pieces(_ kind: RenderKind, _ size: Size, keeping former: String? = nil) -> [String] {
    switch kind {
    case .text: text(size, hasStyles: false)
    case .styledText: text(size, hasStyles: true)
    case .figure where showsScreen || !Figure.draws(workbench.view.kind):
      [ScreenFigure(of: workbench, size).source]
    case .figure: [Figure(of: workbench, size, playing: steps).source]
    case .experiment:
      [
        ExperimentFile.text(
          workbench.experiment.arguments + workbench.viewState.arguments, keeping: former)
      ]
    case .recording:
      Recording(
        of: workbench, size, capabilities,
        steps: steps ?? workbench.playback.range ?? 0...workbench.horizon
      ).lines
    }
  }

  /// The screen as lines.
  func text(_ size: Size, hasStyles: Bool) -> [String] {
    var screen = Screen()
    var capabilities = capabilities
    // The hues of a map of many runs are all it says; without them it has signs.
    if !hasStyles, workbench.view.kind.isMap { capabilities.depth = .monochrome }
    let frame = screen.frame(of: workbench, size, capabilities)
    return PrintedFrame(frame, hasStyles: hasStyles).lines.map { $0 + "\n" }
  }
}
