import Optimization

/// A statement as it is read from left to right.
struct ClaimCursor {
  private let text: [Character]
  private var position = 0

  /// Takes a statement; signs that look alike are one, and a full stop at the end is none.
  init(_ text: String) {
    var words = text.withoutEmphasis.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    self.text = words.map { $0 == "−" ? "-" : $0 }
  }

  var isAtEnd: Bool { position >= text.count }

  /// The next word, without what follows it such as a comma.
  private var nextWord: String {
    let rest = text[position...]
    let word = rest.prefix { $0 != " " }
    let core = word.prefix { $0 != "," && $0 != ")" }
    return String(core.isEmpty ? word : core)
  }

  private mutating func advance(by count: Int) {
    position += count
    while position < text.count, text[position] == " " { position += 1 }
  }

  /// That something else should stand here.
  func mismatch(wanted: String, complaint: String? = nil, suggestion: String? = nil)
    -> ClaimMismatch
  {
    ClaimMismatch(
      position: position, found: isAtEnd ? "" : nextWord, wanted: [wanted], complaint: complaint,
      suggestion: suggestion)
  }

  /// Takes a word, and says nothing if another one stands here.
  mutating func takes(_ word: String) -> Bool {
    guard !isAtEnd, nextWord == word else { return false }
    advance(by: word.count)
    return true
  }

  /// Takes a word that has to stand here.
  mutating func take(_ word: String) throws(ClaimMismatch) {
    guard !takes(word) else { return }
    let isNear = !isAtEnd && NearestName.editDistance(from: nextWord, to: word) == 1
    throw mismatch(
      wanted: "'\(word)'", suggestion: isNear && word.count > 3 ? word : nil)
  }

  /// Takes the longest of some names, blanks within which may be missing.
  mutating func takeName(among names: [String]) -> String? {
    for name in names.sorted(by: { $0.count > $1.count }) {
      var place = position
      for sign in name where sign != " " {
        while place > position, place < text.count, text[place] == " ", name.contains(" ") {
          place += 1
        }
        guard place < text.count, text[place] == sign else {
          place = -1
          break
        }
        place += 1
      }
      guard place >= 0 else { continue }
      let endsWord = place >= text.count || !(text[place].isLetter || text[place].isNumber)
      guard endsWord || name.last?.isLetter == false else { continue }
      advance(by: place - position)
      return name
    }
    return nil
  }

  /// Takes any word.
  mutating func takeWord() -> String? {
    guard !isAtEnd else { return nil }
    let word = nextWord
    advance(by: word.count)
    return word
  }

  /// Takes a sign.
  mutating func takes(sign: Character) -> Bool {
    guard !isAtEnd, text[position] == sign else { return false }
    advance(by: 1)
    return true
  }

  /// Takes a number as it is written.
  mutating func takeNumber() -> WrittenNumber? {
    guard !isAtEnd else { return nil }
    let word = String(text[position...].prefix { $0.isNumber || "+-.eE".contains($0) })
    guard let number = WrittenNumber(word) else { return nil }
    advance(by: word.count)
    return number
  }
}
