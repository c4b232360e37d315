/// An entry of a list that is searched by typing.
public protocol Searchable {
  /// What the entry is called in the list.
  var title: String { get }
  /// Further names it is found by.
  var synonyms: [String] { get }
  /// What it is, in one line; found by whole pieces only.
  var summary: String { get }
}

/// An entry that answers a search, and where in its title.
public struct SearchResult<Entry: Searchable> {
  public let entry: Entry
  /// The letters of the title that were asked for, counted in scalars.
  public let positions: [Int]
}

extension Sequence where Element: Searchable {
  /// The entries that answer a query, the best first, equally good ones in their order.
  func results(for query: String) -> [SearchResult<Element>] {
    let ranked = compactMap { entry -> (score: Int, result: SearchResult<Element>)? in
      let title = FuzzyMatch(query, in: entry.title)
      let synonym = entry.synonyms.compactMap { FuzzyMatch(query, in: $0)?.score }.max()
      if let title, title.score >= synonym ?? .min {
        return (title.score, SearchResult(entry: entry, positions: title.positions))
      }
      // Short pieces are in every line of prose.
      let isInSummary =
        query.count >= 3 && entry.summary.lowercased().contains(query.lowercased())
      guard let score = synonym ?? (isInSummary ? .min : nil) else { return nil }
      return (score, SearchResult(entry: entry, positions: []))
    }
    // Sorting keeps the order of equal entries only by their places.
    return ranked.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element.result)
  }
}
