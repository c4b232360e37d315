/// How lists are printed.
public enum ListingForm: String, CaseIterable, Sendable {
  /// For reading.
  case text
  /// For other programs.
  case json

  /// The form of the given name, as given to an option.
  public init(named name: String, option: String) throws(ArgumentProblem) {
    guard let form = Self(rawValue: name) else {
      throw ArgumentProblem(
        "\(option) \(name)", unknown: "format", name, among: Self.allCases.map { [$0.rawValue] })
    }
    self = form
  }

  /// One list with everything in it.
  public func text(of list: CatalogList) -> String {
    switch self {
    case .text: list.text
    case .json: JSONText.text(of: list) + "\n"
    }
  }

  /// Several lists: for reading in short, for programs with everything in them.
  public func text(of lists: [CatalogList]) -> String {
    switch self {
    case .text: lists.map(\.overview).joined(separator: "\n")
    case .json: JSONText.text(of: lists) + "\n"
    }
  }
}
