/// How lists are printed.
package enum ListingForm: String, CaseIterable, Sendable {
  /// For reading.
  case text
  /// For other programs.
  case json

  /// The form of the given name, as given to an option.
  package init(named name: String, option: String) throws(ArgumentProblem) {
    guard let form = Self(rawValue: name) else {
      throw ArgumentProblem(
        "\(option) \(name)", unknown: "format", name, among: Self.allCases.map { [$0.rawValue] })
    }
    self = form
  }

  /// One list with everything in it.
  package func text(of list: CatalogList) -> String {
    switch self {
    case .text: list.text
    case .json: JSONText.text(of: list) + "\n"
    }
  }

  /// Several lists: for reading in short, for programs with everything in them.
  package func text(of lists: [CatalogList]) -> String {
    switch self {
    case .text: lists.map(\.overview).joined(separator: "\n")
    case .json: JSONText.text(of: lists) + "\n"
    }
  }
}
