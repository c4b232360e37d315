import ArgumentParser
import Canvas
import CursesTerminal
import Views
import Workbench

extension Descent {
  /// Pictures of a comparison as files, without a terminal.
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render",
      abstract: "Write a picture of a comparison to a file: text, SVG, or a recording.",
      usage: "descent render [OPTION…] [RUN…]",
      discussion: """
        The name of the file says what it is: .txt plain text, .ans text with colours, .svg a figure \
        of lines and letters, .cast a recording for asciinema. With --range a figure plays in a \
        browser; with --screen, and in the views explain and data, a .svg is the screen itself, cell by cell. Without --output the picture is written as text, in colours on a terminal.
        """)

    @OptionGroup(title: "Experiment") var experiment: ExperimentOptions
    @OptionGroup(title: "Picture") var viewState: ViewStateOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "File") var file: RenderOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      let experiment = try experiment.experiment()
      let shown = try viewState.viewState(steps: experiment.steps)
      let kind = try file.kind()
      let size = try file.size(for: kind)
      var rendering = Rendering(
        experiment, shown, try display.choices(), hasRange: viewState.range != nil)
      rendering.showsScreen = file.screen
      guard let output = file.output else {
        let hasColors = TerminalEnvironment.current().value("NO_COLOR") == nil
        let hasStyles = StandardStream.output.isTerminal && hasColors
        var buffer = OutputBuffer(.output)
        for piece in rendering.text(size, hasStyles: hasStyles) { try buffer.write(piece) }
        try buffer.flush()
        return
      }
      // A former experiment is read before it is replaced; what is no text has nothing to keep.
      let former = kind == .experiment && file.force ? try? TextFile.text(of: output) : nil
      try TargetFile.check(output, replaces: file.force)
      // Whoever does not wait for the picture finds no half of it.
      let pieces = rendering.pieces(kind, size, keeping: former)
      var target = try TargetFile(output, replaces: file.force)
      do {
        for piece in pieces { try target.write(piece) }
        try target.keep()
      } catch {
        target.discard()
        throw error
      }
    }
  }
}
