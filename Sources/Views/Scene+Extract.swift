import Canvas

extension Scene {
  /// What part of a list a panel shows, as in "runs 3–6 of 9".
  ///
  /// - Parameters:
  ///   - shown: the entries shown, counted from 0.
  ///   - count: how many entries there are.
  ///   - name: what the entries are.
  ///   - keys: the keys that show the others, if any do.
  /// - Returns: the text for a border; nothing where all is shown.
  func extract(
    _ shown: Range<Int>, of count: Int, _ name: String, keys: String? = nil
  ) -> [Span] {
    guard shown.count < count, !shown.isEmpty else { return [] }
    let first = shown.lowerBound + 1
    let places = shown.count == 1 ? "\(first)" : "\(first)–\(shown.upperBound)"
    let spans = [Span(fold("\(name) \(places) of \(count)"), style(.dim))]
    return spans + (keys.map { [Span("  " + fold($0), style(.strong))] } ?? [])
  }
}
