extension String {
  /// The text as one word of a shell's command: as it is where that is one, else in single quotes.
  var quotedForShell: String {
    let isPlain = !isEmpty && unicodeScalars.allSatisfy(Self.isPlain)
    return isPlain
      ? self
      : "'"
        + split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: #"'\''"#) + "'"
  }

  /// Whether no shell gives the character a meaning of its own.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "+", "_", "=", ".", ",", ":", "/", "@", "%": true
    default: false
    }
  }
}
