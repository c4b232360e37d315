extension String {
  /// The text broken at spaces into lines of at most the given width; a longer word stays whole.
  ///
  /// `indent` spaces stand before the first line and `hanging` ones before the others; both count
  /// towards the width.
  package func wrapped(indent: Int, hanging: Int, width: Int = 80) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
