import Numbers
import Optimization

extension Experiment {
  /// The objective as it is typed.
  package var objectiveText: String {
    let pieces = objectiveEntry.pieces(of: objective.settings, prefix: "")
    return objectiveEntry.shortName + (pieces.isEmpty ? "" : ":" + pieces.joined(separator: ","))
  }

  /// The start as it is typed: one number or two separated by a comma.
  package var startText: String { Self.text(of: resolvedStart, dimension: dimension) }

  /// The arguments that make this experiment again.
  package var arguments: [String] {
    Self.settings.all.flatMap { $0.arguments(of: self) } + runs.map(\.text)
  }

  /// The command that shows this experiment, as a shell reads it.
  package var command: String { command(with: []) }

  /// The same with more arguments behind the experiment's.
  package func command(with more: [String]) -> String {
    (["descent"] + (arguments + more).map(\.quotedForShell)).joined(separator: " ")
  }

  static func text(of point: Point, dimension: Int) -> String {
    let x = DecimalText.text(of: point.x)
    return dimension == 1 ? x : x + "," + DecimalText.text(of: point.y)
  }

  static func text(of window: Region) -> String {
    [window.x.lowerBound, window.x.upperBound, window.y.lowerBound, window.y.upperBound]
      .map(DecimalText.text(of:)).joined(separator: ",")
  }
}
