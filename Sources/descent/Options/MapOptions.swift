import ArgumentParser
import Views
import Workbench

/// Which map is computed, how finely, and how it is printed.
struct MapOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What to map: \(kinds.joined(separator: ", ")).", valueName: "KIND"),
    completion: .list(kinds))
  var kind = MapKind.sweep.rawValue

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The values along a side; as text half as many upwards.",
      valueName: "NUMBER"))
  var size = String(usualSize)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The lowest and the highest rate; default: from a hundredth of each run's own to ten times it.",
      valueName: "FROM,TO"))
  var rates: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The two settings of --kind settings, as in lr,beta1; the first goes to the right.",
      valueName: "KEY,KEY"))
  var settings: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How to print: \(formats.map(\.name).joined(separator: ", ")).", valueName: "FORMAT"),
    completion: .list(formats.map(\.name)))
  var format = "text"

  private static let kinds = MapKind.allCases.map(\.rawValue)
  private static let usualSize = 64
  private static let formats: [any MapExport] = MapExports.all + [SVGMapExport()]

  /// The form in which the maps are printed.
  func export() throws(ArgumentProblem) -> any MapExport {
    guard let export = Self.formats.first(where: { $0.name == format }) else {
      throw ArgumentProblem(
        "--format \(format)", unknown: "format", format, among: Self.formats.map { [$0.name] })
    }
    return export
  }

  /// What the options ask.
  func question() throws(ArgumentProblem) -> MapQuestion {
    guard let asked = MapKind(rawValue: kind) else {
      throw ArgumentProblem("--kind \(kind)", unknown: "map", kind, among: Self.kinds.map { [$0] })
    }
    let allowed = MapQuestion.allowedSize
    guard let size = Int(self.size), allowed.contains(size) else {
      throw ArgumentProblem(
        "--size \(self.size)", "a map cannot have '\(self.size)' values along a side",
        allowed: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    if asked != .settings, let settings {
      throw ArgumentProblem(
        "--settings \(settings)", "a map of the kind '\(kind)' has no two settings",
        allowed: "together with --kind settings")
    }
    if asked == .basins, let rates {
      throw ArgumentProblem(
        "--rates \(rates)", "basins are those of each run's own rate",
        allowed: "together with --kind sweep or settings")
    }
    // A character is twice as high as wide.
    let rows = format == "text" ? max(2, size / 2) : size
    return MapQuestion(
      asked, columns: size, rows: rows, rates: try range(), settings: try keys())
  }

  private func range() throws(ArgumentProblem) -> ClosedRange<Double>? {
    guard let rates else { return nil }
    let numbers = rates.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count == 2, let low = numbers[0], let high = numbers[1], low > 0, low < high,
      high.isFinite
    else {
      throw ArgumentProblem(
        "--rates \(rates)", "'\(rates)' is not a range of rates",
        allowed: "FROM,TO with 0 < FROM < TO, as in 0.001,1")
    }
    return low...high
  }

  private func keys() throws(ArgumentProblem) -> [String] {
    guard let settings else { return [] }
    let keys = settings.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard keys.count == 2, keys[0] != keys[1] else {
      throw ArgumentProblem(
        "--settings \(settings)", "'\(settings)' is no pair of settings",
        allowed: "KEY,KEY, as in lr,beta1")
    }
    return keys
  }
}
