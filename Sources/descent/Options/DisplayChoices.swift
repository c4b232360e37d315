import Canvas
import CursesTerminal
import Numbers
import Optimization
import Workbench

/// What the user wants the display to be; nil where the program shall find out.
struct DisplayChoices: Hashable {
  var depth: ColorDepth?
  var glyphs: GlyphSet?
  var ground: Ground?
  /// Whether the mouse acts in the program rather than selects text.
  var usesMouse = true
  /// Whether the end of the runs is shown at once instead of their way there.
  var isMotionReduced = false
  /// The height of a cell divided by its width.
  var cellAspect: Double?
}

extension DisplayChoices {
  /// What the terminal is asked to be.
  var terminalOptions: TerminalOptions {
    TerminalOptions(
      depth: depth, glyphs: glyphs, ground: ground, mouse: usesMouse ? .hover : .off)
  }

  /// Takes over what was chosen by keys; `former` is the ground before that.
  mutating func follow(_ workbench: Workbench, from former: Ground) {
    let appearance = workbench.appearance
    depth = appearance.depth ?? depth
    glyphs = appearance.glyphs ?? glyphs
    if appearance.ground != former { ground = appearance.ground }
    usesMouse = workbench.pointer.isUsed
  }

  /// The arguments that make these choices; none for what the program shall find out.
  var arguments: [String] {
    var arguments: [String] = []
    if let depth { arguments += ["--color", depth.rawValue] }
    if let glyphs { arguments += ["--marks", glyphs.rawValue] }
    if let ground { arguments += ["--theme", ground.rawValue] }
    if let cellAspect { arguments += ["--cell-aspect", DecimalText.text(of: cellAspect)] }
    if isMotionReduced { arguments.append("--reduced-motion") }
    if !usesMouse { arguments.append("--no-mouse") }
    return arguments
  }
}
