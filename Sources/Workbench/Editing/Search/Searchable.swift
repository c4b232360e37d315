/// An entry of a list to choose from by typing: commands, and what the catalog has for a field.
///
/// Lists of lessons and scenes are short and ordered; there each line has a key of its own.
package protocol Searchable {
  /// What the entry is called in the list.
  var title: String { get }
  /// Further names it is found by.
  var synonyms: [String] { get }
  /// What it is, in one line; found by whole pieces only.
  var summary: String { get }
}

/// An entry that answers a search, and where in its title.
package struct SearchResult<Entry: Searchable> {
  package let entry: Entry
  /// The letters of the title that were asked for, counted in scalars.
  package let positions: [Int]
}

extension Sequence where Element: Searchable {
  /// The entries that answer a query, the best first, equally good ones in their order.
  ///
  /// Where a word begins with the query, only what has it in one piece is kept. Letters that lie
  /// scattered count only where nothing better is found, and then the closer the better.
  func results(for query: String) -> [SearchResult<Element>] {
    let ranked = compactMap { RankedResult($0, query) }
    let best = ranked.map(\.cohesion).max() ?? .scattered
    let floor = Swift.max(0, ranked.map(\.score).max() ?? 0) * 2 / 3
    let kept = ranked.filter { result in
      switch best {
      case .word: result.cohesion >= .piece
      case .piece, .initials: result.cohesion >= .initials
      case .scattered: result.score >= floor
      }
    }
    // Sorting keeps the order of equal entries only by their places.
    return kept.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element.result)
  }
}

/// A result with how good it is.
private struct RankedResult<Entry: Searchable> {
  let score: Int
  let cohesion: FuzzyMatch.Cohesion
  let result: SearchResult<Entry>

  /// Finds the query in the title, else in another name, else as a piece of the summary.
  init?(_ entry: Entry, _ query: String) {
    let title = FuzzyMatch(query, in: entry.title)
    // Short pieces are in every line of prose.
    var isInSummary: Bool {
      query.count >= 3 && entry.summary.lowercased().contains(query.lowercased())
    }
    // Of equally good names the title, which comes first, is the one that shows.
    let names = [title] + entry.synonyms.map { FuzzyMatch(query, in: $0) }
    guard let name = names.compactMap(\.self).max(by: { $0.isWorse(than: $1) }) else {
      guard isInSummary else { return nil }
      (score, cohesion) = (.min, .piece)
      result = SearchResult(entry: entry, positions: [])
      return
    }
    guard name.cohesion > .scattered || !isInSummary else {
      (score, cohesion) = (.min, .piece)
      result = SearchResult(entry: entry, positions: [])
      return
    }
    // A word with some letters left out is as good as the initials of several.
    cohesion = name.span < 2 * name.positions.count ? max(name.cohesion, .initials) : name.cohesion
    // Whoever types a whole name means it, and not a longer one that begins with it.
    let isWhole = name == title && name.positions.count == entry.title.unicodeScalars.count
    score = (name.cohesion < .piece ? name.score - name.span : name.score) + (isWhole ? 1 : 0)
    result = SearchResult(entry: entry, positions: name == title ? name.positions : [])
  }
}

extension FuzzyMatch {
  /// The letters of the text from the first one found to the last.
  fileprivate var span: Int { (positions.last ?? -1) - (positions.first ?? 0) + 1 }

  fileprivate func isWorse(than other: FuzzyMatch) -> Bool {
    (cohesion, score) < (other.cohesion, other.score)
  }
}
