import Workbench

/// A part of the list of keys with its title.
struct HelpSection {
  let title: String
  let lines: [HelpLine]

  init(_ title: String, _ lines: [HelpLine]) {
    self.title = title
    self.lines = lines
  }

  init(_ title: String, _ bindings: [Binding]) {
    self.init(
      title,
      bindings.map { HelpLine(sign: $0.keys, help: $0.help, otherWords: $0.synonyms) })
  }

  /// What of it answers a search: all of it where its title does, else its lines that do; nil where none
  /// does.
  func answering(_ query: String) -> HelpSection? {
    let words = query.lowercased().split(separator: " ")
    if !words.isEmpty, title.lowercased() == query.lowercased() { return self }
    let found = lines.filter { line in words.allSatisfy(line.answers) }
    return found.isEmpty ? nil : HelpSection(title, found)
  }
}

/// A line of the list of keys: a key, a gesture or a mark, and what it does or means.
struct HelpLine {
  let sign: String
  let help: String
  /// What people call it who do not know the words of the line.
  var otherWords: [String] = []

  /// Whether a word of the line begins so, or the key is written so.
  func answers(_ beginning: Substring) -> Bool {
    let words = ([help] + otherWords).joined(separator: " ").lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.hasPrefix(beginning) }
      || sign.split(separator: " ").contains { $0.lowercased() == beginning }
  }
}
