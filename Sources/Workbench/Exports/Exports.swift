/// The list of all forms in which results leave the program.
package enum Exports {
  /// The exports; the first is the one for reading.
  package static let all: [any Export] = [
    TextExport(),
    CSVExport(),
    JSONExport(),
    LinesExport(),
  ]

  /// The export of the given name, as given to an option.
  package static func export(
    named name: String, option: String
  ) throws(ArgumentProblem) -> any Export {
    guard let export = all.first(where: { $0.name == name }) else {
      throw ArgumentProblem(
        "\(option) \(name)", unknown: "format", name, among: all.map { [$0.name] })
    }
    return export
  }
}
