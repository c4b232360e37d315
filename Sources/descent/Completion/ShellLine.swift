/// A command line as a shell has it before it is carried out, up to the place where somebody types.
struct ShellLine {
  /// The words as the program would get them; the last one is not finished.
  private(set) var words: [String] = []
  /// The last word as it is typed, with its quotes.
  private(set) var typed = ""

  /// Takes a line apart at blanks that stand outside quotes.
  init(_ line: String) {
    var word = ""
    var quote: Character?
    var isEscaped = false
    for character in line {
      typed.append(character)
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character.isWhitespace {
        // Several blanks part two words once.
        if typed.count > 1 { words.append(word) }
        word = ""
        typed = ""
      } else if "|;&".contains(character) {
        words = []
        word = ""
        typed = ""
      } else {
        word.append(character)
      }
    }
    words.append(word)
  }

  /// How much of the typed word the shell takes for finished, since it breaks words at some characters:
  /// what stands up to the last of them.
  func finishedPart(brokenAt breaks: String) -> Substring {
    guard let last = typed.lastIndex(where: { breaks.contains($0) }) else { return "" }
    return typed[...last]
  }
}
