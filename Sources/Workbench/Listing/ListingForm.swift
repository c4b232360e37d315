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

  /// Some lists with everything in them: one as it is, several behind each other.
  package func text(of lists: [CatalogList], width: Int = 80) -> String {
    switch self {
    case .text: lists.map { $0.text(width: width) }.joined(separator: "\n")
    case .json: (lists.count == 1 ? JSONText.text(of: lists[0]) : JSONText.text(of: lists)) + "\n"
    }
  }

  /// All lists: for reading in short, for programs with everything in them.
  package func overview(width: Int = 80) -> String {
    switch self {
    case .text: CatalogList.all.map { $0.overview(width: width) }.joined(separator: "\n")
    case .json: JSONText.text(of: CatalogList.all) + "\n"
    }
  }
}
