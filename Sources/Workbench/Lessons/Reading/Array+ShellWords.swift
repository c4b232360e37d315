extension [String] {
  /// The words of a command as a shell takes it apart: at blanks, except in quotes and after a
  /// backslash; a backslash before the end of a line joins it to the next.
  init(shellCommand text: String) throws(ArgumentProblem) {
    self = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
        if character == "\n" { continue }
        // Between double quotes a backslash before an ordinary character stands for itself.
        if quote != nil, !"\"\\$`".contains(character) { word = (word ?? "") + "\\" }
        word = (word ?? "") + String(character)
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote {
      throw ArgumentProblem(
        word ?? "", "the quote \(quote) is not closed", allowed: "a second \(quote) after it")
    }
    if let word { append(word) }
  }
}
