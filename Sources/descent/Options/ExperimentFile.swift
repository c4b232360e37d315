import Workbench

/// A comparison in a file: the words of its command, one a line, and remarks.
///
/// A line is an option with its value, as in "--objective=trough", or a run; blank lines and lines that
/// begin with # are for the reader.
enum ExperimentFile {
  /// The ending of its name.
  static let ending = "." + RenderKind.experiment.rawValue

  /// The words of a command line, each name of such a file replaced by the words in it.
  ///
  /// - Throws: what keeps a file from being read.
  static func expanded(_ words: [String]) throws(TextFileProblem) -> [String] {
    var result: [String] = []
    for word in words {
      let isOutput = ["-o", "--output"].contains(result.last)
      if word.hasSuffix(ending), !word.hasPrefix("-"), !isOutput {
        result += self.words(in: try TextFile.text(of: word))
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func words(in text: String) -> [String] {
    lines(of: text).filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let start = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      return String(
        start.prefix(
          (start.lastIndex { !$0.isWhitespace }).map {
            start.distance(from: start.startIndex, to: $0) + 1
          } ?? 0))
    }
  }

  /// The file of some arguments, with the remarks of the one it takes the place of.
  static func text(_ arguments: [String], keeping former: String?) -> String {
    let remarks = former.map { Self.lines(of: $0).filter { $0.hasPrefix("#") } } ?? []
    var lines = remarks.isEmpty ? ["# A comparison of optimizers; descent FILE shows it."] : remarks
    var rest = arguments[...]
    while let word = rest.popFirst() {
      let isOption = word.hasPrefix("--") && !word.contains("=") && !flags.contains(word)
      if isOption, let value = rest.popFirst() {
        lines.append("\(word)=\(value)")
      } else {
        lines.append(word)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options without a value among those that are written.
  private static let flags: Set<String> = ["--presenter", "--rate-strip"]
}
