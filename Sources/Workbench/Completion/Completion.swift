import Optimization

/// One way to go on with a word that is being typed on a command line.
package struct Completion: Hashable, Sendable {
  /// The whole word as it would read then.
  package var text: String
  /// What it means, in one line; empty where the word says so.
  package let summary: String
  /// Whether the word can end here, so that a blank may follow at once.
  package let isFinished: Bool

  /// Makes a way to go on.
  package init(_ text: String, _ summary: String = "", isFinished: Bool = true) {
    self.text = text
    self.summary = summary
    self.isFinished = isFinished
  }
}

extension Completion {
  /// Ways to go on with the name of an objective and its settings.
  package static func objective(_ word: String) -> [Completion] {
    entries(word, of: Catalog.objectives) { _ in [] }
  }

  /// Ways to go on with a schedule by itself, which has a rate among its settings.
  package static func schedule(_ word: String) -> [Completion] {
    entries(word, of: Catalog.schedules) { _ in [SettingKey.rate] }
  }

  /// Ways to go on with the name of a lesson.
  package static func lesson(_ word: String) -> [Completion] {
    BuiltInLesson.course.filter { $0.name.hasPrefix(word) }.map { known in
      Completion(known.name, (try? known.header().title) ?? "")
    }
  }

  /// Ways to go on with a run, or with the last piece of one that was forked.
  package static func run(_ word: String) -> [Completion] {
    let fork = word.lastIndex(of: "+").flatMap { sign in
      // A number may have the sign too, as in 1e+3.
      word[..<sign].contains("@") ? word.index(after: sign) : nil
    }
    let begin = fork ?? word.startIndex
    let past = word[..<begin]
    let pieces = entries(String(word[begin...]), of: Catalog.optimizers) { pairs in
      [SettingKey.rate] + SettingKey.schedule(pairs)
    }
    return pieces.map { Completion(past + $0.text, $0.summary, isFinished: $0.isFinished) }
  }

  /// Ways to go on with `NAME[:KEY=VALUE,…]` of a list.
  ///
  /// - Parameters:
  ///   - word: what is there already.
  ///   - items: the list.
  ///   - others: the settings beside the entry's own, for those that are given already.
  /// - Returns: whole words that begin with what is there.
  private static func entries<Product>(
    _ word: String, of items: [CatalogEntry<Product>], others: ([String: String]) -> [SettingKey]
  ) -> [Completion] {
    guard let colon = word.firstIndex(of: ":") else {
      return items.compactMap { item in
        // The name the program writes, else the first other one that begins like it.
        item.names.first { $0.hasPrefix(word) }.map { name in
          Completion(name, item.summary, isFinished: item.settings.isEmpty && others([:]).isEmpty)
        }
      }
    }
    let name = word[..<colon]
    guard let item = items.first(where: { $0.isNamed(String(name)) }) else { return [] }
    let pieces = word[word.index(after: colon)...]
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let given = pieces.dropLast().map { piece in
      piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    }
    let pairs = Dictionary(
      given.map { ($0[0], $0.count > 1 ? $0[1] : "true") }, uniquingKeysWith: { $1 })
    let keys = others(pairs) + SettingKey.keys(of: item.settings, prefix: "", pairs)
    let last = pieces.last ?? ""
    let before = word.dropLast(last.count)
    return SettingKey.completions(of: last, among: keys, given: pairs)
      .map { Completion(before + $0.text, $0.summary, isFinished: $0.isFinished) }
  }
}
