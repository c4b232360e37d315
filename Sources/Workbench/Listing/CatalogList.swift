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
  package static let all: [CatalogList] = [objectives, optimizers, schedules, networks, data]

  /// The list of the given name, or the lists that have an entry of that name, with it alone.
  package static func lists(named name: String) throws(ArgumentProblem) -> [CatalogList] {
    if let list = all.first(where: { $0.name == name }) { return [list] }
    let found = all.compactMap { $0.entry(named: name) }
    guard found.isEmpty else { return found }
    let names = all.flatMap(\.entries).map { [$0.name] + $0.aliases }
    throw ArgumentProblem(
      name, "there is no list and no entry '\(name)'",
      allowed: all.map(\.name).joined(separator: ", ") + ", or a name that one of them shows",
      suggestion: NearestName.nearest(to: name, among: all.map(\.name) + names.flatMap(\.self)))
  }

  /// The list with nothing but one entry, told in full; nil where it has none of that name.
  private func entry(named name: String) -> CatalogList? {
    guard let entry = entries.first(where: { $0.name == name || $0.aliases.contains(name) }) else {
      return nil
    }
    return CatalogList(name: self.name, summary: summary, shared: shared, entries: [entry])
  }
}
