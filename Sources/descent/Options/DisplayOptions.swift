import ArgumentParser
import Canvas
import Optimization
import Workbench

/// What is forced upon the display on the command line instead of what the terminal seems to be.
struct DisplayOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The colours to draw with: \(list(ColorDepth.self)).", valueName: "DEPTH"),
    completion: .list(names(ColorDepth.self)))
  var color = automatic

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The marks to draw with: \(list(GlyphSet.self)).", valueName: "SET"),
    completion: .list(names(GlyphSet.self)))
  var marks = automatic

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The background to draw for: \(list(Ground.self)).", valueName: "BACKGROUND"),
    completion: .list(names(Ground.self)))
  var theme = automatic

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The height of a character cell divided by its width; default: as reported by the terminal.",
      valueName: "NUMBER"))
  var cellAspect: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether the mouse acts in the program; otherwise it selects text, as M switches too.")
  var mouse = true

  @Flag(
    help: "Nothing moves by itself: show the end at once instead of playing; keys go step by step.")
  var reducedMotion = false

  /// The choices the options describe.
  func choices() throws(ArgumentProblem) -> DisplayChoices {
    DisplayChoices(
      depth: try Self.choice(color, of: "--color"),
      glyphs: try Self.choice(marks, of: "--marks"),
      ground: try Self.choice(theme, of: "--theme"),
      usesMouse: mouse,
      isMotionReduced: reducedMotion,
      cellAspect: try cellAspect.map(Self.aspect))
  }

  private static let automatic = "auto"
  private static let allowedAspects = Interval(from: 0.5, to: 5)

  private static func names<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type)
    -> [String]
  where Choice.RawValue == String {
    [automatic] + type.allCases.map(\.rawValue)
  }

  private static func list<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String
  where Choice.RawValue == String {
    names(type).joined(separator: ", ")
  }

  /// The choice of the given name; nil where it is left to the program.
  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, of option: String
  ) throws(ArgumentProblem) -> Choice? where Choice.RawValue == String {
    if text == automatic { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw ArgumentProblem(
        "\(option) \(text)", unknown: "choice", text,
        among: [[automatic]] + Choice.allCases.map { [$0.rawValue] })
    }
    return choice
  }

  private static func aspect(_ text: String) throws(ArgumentProblem) -> Double {
    guard let aspect = Double(text), allowedAspects.contains(aspect) else {
      throw ArgumentProblem(
        "--cell-aspect \(text)", "the cell aspect cannot be '\(text)'",
        allowed: "\(allowedAspects)")
    }
    return aspect
  }
}
