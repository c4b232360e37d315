/// What a type is called where it says nothing of its own.
enum TypeName {
  /// The words of the type's name in lower case, without what it is generic over: `StepDecay` is
  /// "step", "decay".
  static func words(of type: Any.Type) -> [String] {
    let name = String(describing: type).prefix { $0 != "<" }
    var words: [String] = []
    var wasSmall = false
    for character in name {
      // An abbreviation such as SGD is one word.
      if words.isEmpty || character.isUppercase && wasSmall { words.append("") }
      words[words.count - 1] += character.lowercased()
      wasSmall = !character.isUppercase
    }
    return words
  }
}
