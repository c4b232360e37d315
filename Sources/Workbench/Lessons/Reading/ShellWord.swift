/// A word of a command, as a shell takes it apart.
struct ShellWord: Hashable {
  let text: String
  /// The line of the command on which it begins, from 0.
  let line: Int
}

extension ShellWord {
  /// The words of a command: parted at blanks, except in quotes and after a backslash; a backslash before the
  /// end of a line joins it to the next.
  ///
  /// - Throws: a quote that is not closed, with the line on which it opens.
  static func words(of command: String) throws(ShellProblem) -> [ShellWord] {
    var splitter = ShellSplitter()
    for character in command { splitter.take(character) }
    return try splitter.finished()
  }
}

/// A command that cannot be taken apart, with the line where that shows, from 0.
struct ShellProblem: Error {
  let line: Int
  let problem: ArgumentProblem
}

/// Takes the characters of a command one by one.
private struct ShellSplitter {
  private var words: [ShellWord] = []
  private var word: String?
  private var start = 0
  private var line = 0
  private var quote: (sign: Character, line: Int)?
  private var isEscaped = false

  mutating func take(_ character: Character) {
    defer { line += character.isNewline ? 1 : 0 }
    if isEscaped {
      isEscaped = false
      if character.isNewline { return }
      // Between double quotes a backslash before an ordinary character stands for itself.
      if quote != nil, !"\"\\$`".contains(character) { append("\\") }
      append(String(character))
    } else if character == "\\", quote?.sign != "'" {
      isEscaped = true
    } else if let open = quote {
      if character == open.sign { quote = nil } else { append(String(character)) }
    } else if character == "'" || character == "\"" {
      quote = (character, line)
      append("")
    } else if character.isWhitespace {
      endWord()
    } else {
      append(String(character))
    }
  }

  private mutating func append(_ text: String) {
    if word == nil { start = line }
    word = (word ?? "") + text
  }

  private mutating func endWord() {
    if let word { words.append(ShellWord(text: word, line: start)) }
    word = nil
  }

  mutating func finished() throws(ShellProblem) -> [ShellWord] {
    if let quote {
      throw ShellProblem(
        line: quote.line,
        problem: ArgumentProblem(
          word ?? "", "the quote \(quote.sign) is not closed",
          allowed: "a second \(quote.sign) after it"))
    }
    endWord()
    return words
  }
}
