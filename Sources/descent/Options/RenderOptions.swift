import ArgumentParser
import Canvas
import Views
import Workbench

/// Where a picture goes, and how large it is.
struct RenderOptions: ParsableArguments {
  @Option(
    name: [.customLong("output"), .customShort("o")], parsing: .unconditional,
    help: ArgumentHelp(
      "The file to write: \(RenderKind.endings). Default: text on standard output.",
      valueName: "FILE"), completion: .file())
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The size, as in 120x36: cells of text (default \(RenderKind.textSize)), pixels of a figure \
      (default \(Figure.usualSize)).
      """, valueName: "WIDTHxHEIGHT"))
  var size: String?

  @Flag(help: "Replace the file where there is one already.")
  var force = false

  @Flag(help: "As .svg the screen itself, cell by cell, instead of a figure.")
  var screen = false

  /// What is written.
  func kind() throws(ArgumentProblem) -> RenderKind {
    guard let output else { return .styledText }
    guard let kind = RenderKind(ofFile: output) else {
      throw ArgumentProblem(
        "--output \(output)", "the name does not say what the file is to be",
        allowed: RenderKind.endings)
    }
    return kind
  }

  /// The size the option names, or the usual one.
  func size(for kind: RenderKind) throws(ArgumentProblem) -> Size {
    guard let size else { return kind.usualSize }
    let numbers = size.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
      kind.allowedWidths.contains(width), kind.allowedHeights.contains(height)
    else {
      let (widths, heights) = (kind.allowedWidths, kind.allowedHeights)
      throw ArgumentProblem(
        "--size \(size)", "a picture cannot be of the size '\(size)'",
        allowed:
          "WIDTHxHEIGHT from \(widths.lowerBound)x\(heights.lowerBound) to "
          + "\(widths.upperBound)x\(heights.upperBound)")
    }
    return Size(width: width, height: height)
  }
}
