import Canvas
import CursesTerminal
import Numbers
import Workbench

/// Everything the program knows about the terminal it was started in, as text.
struct TerminalReport {
  private let environment: TerminalEnvironment
  private let window: TerminalWindow?
  private let detection: Result<Detection, TerminalError>
  private let display: DisplayChoices

  /// Finds out what it can; where no screen is possible, what would be if there were a terminal.
  init(
    _ display: DisplayChoices, in environment: TerminalEnvironment,
    window: TerminalWindow? = .current(),
    lookUp: (String) -> TerminalEntry? = TerminalEntry.lookUp
  ) {
    self.display = display
    self.environment = environment
    self.window = window
    var terminal = environment
    terminal.isInputTerminal = true
    terminal.isOutputTerminal = true
    terminal.hasInputEnded = false
    let options = display.terminalOptions
    detection = Result { () throws(TerminalError) in
      try Detection(terminal, options, lookUp: lookUp)
    }
  }

  /// The report, ending in a line end; what it says in words is broken at a width.
  func text(width: Int = 80) -> String {
    func words(_ lines: [String]) -> [String] {
      lines.map { $0.wrapped(indent: 2, hanging: 4, width: width) }
    }
    func columns(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
    var sections = [
      ("streams", words(streams)), ("variables", columns(variables)),
      ("window", words(windowLines)), ("decisions", words(decisions)),
    ]
    if case .success(let detection) = detection {
      sections.append(("test strip", columns(strip(detection))))
    }
    let lines = sections.flatMap { [$0] + $1 + [""] }
    return (["\(Version.current)", ""] + lines).joined(separator: "\n") + "\n"
  }

  private var streams: [String] {
    let kinds = [environment.isInputTerminal, environment.isOutputTerminal]
      .map { $0 ? "a terminal" : "not a terminal" }
    let ending =
      environment.hasInputEnded ? ["standard input has ended: nobody will type any more"] : []
    let verdict =
      kinds.contains("not a terminal") || environment.hasInputEnded
      ? ["so there can be no screen; what follows is what would be decided on one"] : []
    return ["standard input is \(kinds[0]), standard output is \(kinds[1])"] + ending + verdict
  }

  private var variables: [String] {
    TerminalEnvironment.names.map { name in
      name.padded(to: 15) + (environment.variables[name].map { $0.isEmpty ? "(empty)" : $0 } ?? "-")
    } + ["characters".padded(to: 15) + (environment.codeset ?? "of a locale not installed")]
  }

  private var windowLines: [String] {
    guard let window else { return ["standard output has none"] }
    let source =
      display.cellAspect != nil
      ? "as chosen" : window.hasPixels ? "from its pixels" : "assumed, because it reports no pixels"
    let aspect = display.cellAspect ?? window.cellAspect
    return [
      "\(window.size.width) columns, \(window.size.height) rows"
        + (window.isCut ? ", the part of a larger window that is used" : ""),
      "cells are \(NumberText(.ascii).short(aspect)) times as high as wide, \(source)",
    ]
  }

  private var decisions: [String] {
    switch detection {
    case .success(let detection): detection.reasons + [Self.synchronization]
    case .failure(let error): [error.description]
    }
  }

  /// Why a picture is sent without the brackets of mode 2026: the cells that differ are soon sent, and
  /// some terminals send or draw everything anew at a bracket.
  private static let synchronization =
    "no synchronized output, because only cells that differ are sent, a step in one kilobyte or two"

  /// The strip, with styles only where a terminal shows them, or where somebody says that one will.
  private func strip(_ detection: Detection) -> [String] {
    let isShown = environment.isOutputTerminal || environment.forcesColors
    let hasStyles = isShown && detection.depth != .monochrome
    let strip = TestStrip(detection.glyphs, hasColors: hasStyles)
    return PrintedFrame(strip.frame, hasStyles: hasStyles).lines
  }
}
