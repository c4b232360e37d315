/// The list of all forms in which results leave the program.
package enum Exports {
  /// The exports; the first is the one for reading.
  package static let all = all(width: 80)

  /// The exports, that for reading with lines of at most a number of columns.
  private static func all(width: Int) -> [any Export] {
    [
      TextExport(width: width),
      CSVExport(),
      JSONExport(),
      LinesExport(),
    ]
  }

  /// The export of the given name, as given to an option.
  package static func export(
    named name: String, option: String, width: Int = 80
  ) throws(ArgumentProblem) -> any Export {
    let all = all(width: width)
    guard let export = all.first(where: { $0.name == name }) else {
      throw ArgumentProblem(
        "\(option) \(name)", unknown: "format", name, among: all.map { [$0.name] })
    }
    return export
  }
}
