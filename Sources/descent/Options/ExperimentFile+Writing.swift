import Workbench

extension ExperimentFile {
  /// The text of a file with some arguments, in which what was for the reader of a former one stands where it
  /// stood: a line whose option or run is there still is changed in its place, and what is new stands
  /// behind what it follows.
  static func text(_ arguments: [String], keeping former: String?) -> String {
    guard let former, !former.allSatisfy(\.isWhitespace) else {
      let lines = words(of: arguments).map(Line.text(of:))
      return (["# A comparison of optimizers; descent FILE shows it."] + lines)
        .joined(separator: "\n") + "\n"
    }
    let file = ExperimentFile(former, named: "")
    var revision = Revision(of: file.lines)
    let words = words(of: arguments)
    revision.replaceOptions(words.filter { Line.option(in: $0) != nil }, of: arguments)
    revision.replaceRuns(words.filter { Line.option(in: $0) == nil })
    let end = former.contains("\r\n") ? "\r\n" : "\n"
    let text = revision.text.joined(separator: end)
    return text.hasSuffix(end) ? text : text + end
  }

  /// The arguments as one word each.
  private static func words(of arguments: [String]) -> [String] {
    var words: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      let isOption = word.hasPrefix("--") && !word.contains("=") && !ViewArguments.isFlag(word)
      if isOption, let value = rest.popFirst() {
        words.append("\(word)=\(value)")
      } else {
        words.append(word)
      }
    }
    return words
  }
}

/// The lines of a file and what becomes of each.
private struct Revision {
  private let lines: [ExperimentFile.Line]
  /// What stands in place of each line; nothing where it is gone.
  private var texts: [String?]
  /// What is new behind each line, and before it.
  private var behind: [Int: [String]] = [:]
  private var before: [Int: [String]] = [:]

  init(of lines: [ExperimentFile.Line]) {
    self.lines = lines
    texts = lines.map(\.text)
  }

  var text: [String] {
    lines.indices.flatMap { index in
      (before[index] ?? []) + (texts[index].map { [$0] } ?? []) + (behind[index] ?? [])
    }
  }

  /// Puts a word into the place of a line, unless it says the same.
  private mutating func put(_ word: String, at index: Int) {
    guard lines[index].argument != word else { return }
    texts[index] =
      ExperimentFile.Line.text(of: word) + (lines[index].remark.map { "  " + $0 } ?? "")
  }

  /// Takes the argument of a line away; a remark behind it stays.
  private mutating func remove(at index: Int) {
    texts[index] = lines[index].remark
  }

  mutating func replaceOptions(_ words: [String], of arguments: [String]) {
    var places: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard let option = line.option else { continue }
      // Of an option that is given twice the last counts.
      if let earlier = places.updateValue(index, forKey: option) { remove(at: earlier) }
    }
    for (option, index) in places {
      let word = words.first { ExperimentFile.Line.option(in: $0) == option }
      if let word {
        put(word, at: index)
      } else if !isIdle(index, beside: arguments) {
        remove(at: index)
      }
    }
    insert(words, at: words.map { ExperimentFile.Line.option(in: $0).flatMap { places[$0] } })
  }

  /// Whether a line makes no difference to what the arguments say: what is the standard is not written,
  /// and how the program is displayed is not part of the experiment.
  private func isIdle(_ index: Int, beside arguments: [String]) -> Bool {
    guard let word = lines[index].argument, let option = lines[index].option else { return true }
    guard SceneCommand.hasOption(option) else { return true }
    guard let plain = try? SceneCommand(words: arguments) else { return false }
    return (try? SceneCommand(words: arguments + [word])) == plain
  }

  mutating func replaceRuns(_ words: [String]) {
    let old = lines.indices.filter { lines[$0].argument != nil && lines[$0].option == nil }
    let matches = RunAlignment(of: old.map { lines[$0].argument ?? "" }, with: words).matches
    let kept = Set(matches.compactMap(\.self))
    for (place, index) in old.enumerated() where !kept.contains(place) { remove(at: index) }
    for (word, match) in zip(words, matches) {
      if let match { put(word, at: old[match]) }
    }
    insert(words, at: matches.map { $0.map { old[$0] } })
  }

  /// Puts those of some words that have no line behind the line of the word before them, or before that of
  /// the next.
  private mutating func insert(_ words: [String], at places: [Int?]) {
    var last: Int?
    for (index, word) in words.enumerated() {
      if let place = places[index] {
        last = place
        continue
      }
      let text = ExperimentFile.Line.text(of: word)
      if let last {
        behind[last, default: []].append(text)
      } else if let next = places[index...].compactMap(\.self).first ?? firstPlace(for: word) {
        before[blockStart(of: next), default: []].append(text)
      } else {
        behind[lastPlace, default: []].append(text)
      }
    }
  }

  /// Before the first run, for an option where there is none.
  private func firstPlace(for word: String) -> Int? {
    guard ExperimentFile.Line.option(in: word) != nil else { return nil }
    return lines.firstIndex { $0.argument != nil && $0.option == nil }
  }

  /// The last line that is not blank.
  private var lastPlace: Int {
    lines.lastIndex { $0.argument != nil || $0.remark != nil } ?? 0
  }

  /// The first of the remarks right above a line, which belong to it; those at the beginning of the file
  /// belong to the file.
  private func blockStart(of index: Int) -> Int {
    var start = index
    while start > 0, lines[start - 1].argument == nil, lines[start - 1].remark != nil { start -= 1 }
    return start == 0 ? index : start
  }
}
