extension String {
  /// The text as one word of a shell's command: as it is where that is one, else in single quotes,
  /// the name of an option before them.
  var quotedForShell: String {
    if !isEmpty, unicodeScalars.allSatisfy(Self.isPlain) { return self }
    if hasPrefix("--"), let sign = firstIndex(of: "="),
      self[...sign].unicodeScalars.allSatisfy(Self.isPlain)
    {
      return self[...sign] + String(self[index(after: sign)...]).inSingleQuotes
    }
    return inSingleQuotes
  }

  private var inSingleQuotes: String {
    "'"
      + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  /// Whether no shell gives the character a meaning of its own.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "+", "_", "=", ".", ",", ":", "/", "@", "%": true
    default: false
    }
  }
}
