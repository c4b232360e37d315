import Canvas
import CursesTerminal
import Views
import Workbench

/// A recording of the screen while a range of steps is played, as asciinema and other players read it.
///
/// Each picture is written over the one before it, row by row where rows differ. Times follow from the
/// speed, so the same command gives the same file.
/// Source: asciinema, asciicast file format (version 2), 2018.
struct Recording {
  /// The lines of the file, line ends included: a header, then an event each.
  let lines: [String]

  /// The seconds for which the last picture stands.
  private static let rest = 2.0

  init(
    of workbench: Workbench, _ size: Size, _ capabilities: Capabilities, steps: ClosedRange<Int>
  ) {
    var screen = Screen()
    var shown: [String] = []
    var lines = [
      #"{"version": 2, "width": \#(size.width), "height": \#(size.height), "#
        + #""title": \#(JSONText.text(of: workbench.experiment.command(with: workbench.viewState.arguments)))}"#
        + "\n"
    ]
    var time = 0.0
    for step in steps {
      var moment = workbench
      _ = moment.update(.step(by: step - moment.playback.head))
      let rows = PrintedFrame(screen.frame(of: moment, size, capabilities)).lines
      var output = shown.isEmpty ? "\u{1B}[?25l\u{1B}[2J" : ""
      for (index, row) in rows.enumerated()
      where !shown.indices.contains(index) || shown[index] != row {
        output += "\u{1B}[\(index + 1);1H\(row)\u{1B}[K"
      }
      lines.append(Self.event(at: time, output))
      shown = rows
      time += 1 / workbench.playback.speed
    }
    lines.append(Self.event(at: time + Self.rest, "\u{1B}[?25h\u{1B}[\(size.height);1H"))
    self.lines = lines
  }

  private static func event(at time: Double, _ output: String) -> String {
    let thousandths = Int((time * 1000).rounded())
    let rest = String(thousandths % 1000)
    let seconds = "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    return "[\(seconds), \"o\", \(JSONText.text(of: output))]\n"
  }
}
