/// One of the catalog's lists as it is shown to somebody who looks for a name or a setting.
package struct CatalogList: Encodable, Sendable {
  /// The name on the command line, such as "optimizers".
  package let name: String
  /// What the entries are, in one line.
  package let summary: String
  /// The settings that every entry has, beside its own.
  package let shared: [ListedSetting]
  /// The entries, in the catalog's order.
  package let entries: [ListedEntry]
}

extension CatalogList {
  /// All lists.
  package static let all: [CatalogList] = [objectives, optimizers, schedules]

  /// The list of the given name.
  package static func list(named name: String) throws(ArgumentProblem) -> CatalogList {
    guard let list = all.first(where: { $0.name == name }) else {
      throw ArgumentProblem(name, unknown: "list", name, among: all.map { [$0.name] })
    }
    return list
  }
}
