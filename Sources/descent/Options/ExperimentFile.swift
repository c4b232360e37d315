import Workbench

/// A comparison in a file: the arguments of its command, one a line, and remarks.
///
/// A line is an option with its value, as in `--objective=trough`, or a run. Blank lines and what follows a
/// `#` at the beginning of a word are for the reader.
struct ExperimentFile {
  /// What it is called.
  let path: String
  let lines: [Line]

  /// A line of the file.
  struct Line {
    /// The line as it stands.
    let text: String
    /// The option with its value, or the run, as one word of a command line; nil where there is none.
    let argument: String?
    /// What stands there for the reader; nil where nothing does.
    let remark: String?
  }

  /// The ending of its name.
  static let ending = "." + RenderKind.experiment.rawValue

  /// Takes the text of a file apart.
  init(_ text: String, named path: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Line.init)
  }
}

extension ExperimentFile.Line {
  /// Takes a line apart.
  init(_ line: Substring) {
    let start = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let remarkStart = Self.remarkStart(in: start)
    let argument = start[..<remarkStart].trimmedAtEnd
    text = String(line)
    remark = remarkStart < start.endIndex ? String(start[remarkStart...].trimmedAtEnd) : nil
    self.argument = argument.isEmpty ? nil : Self.word(argument)
  }

  /// The name of the option; nil in a run.
  var option: String? { argument.flatMap(Self.option(in:)) }

  /// The name of the option in a word; nil in a run.
  static func option(in word: String) -> String? {
    word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : nil
  }

  /// An argument as a line that is read as just this.
  static func text(of word: String) -> String {
    guard let option = option(in: word), word.count > option.count else { return word }
    let value = word.dropFirst(option.count + 1)
    let line = Self(Substring(word))
    let quote = value.contains("'") ? "\"" : "'"
    return line.argument == word && line.remark == nil ? word : option + "=" + quote + value + quote
  }

  /// Where the remark at the end begins: at a sign for remarks before which there is a blank, in no quotes.
  private static func remarkStart(in text: Substring) -> Substring.Index {
    var quote: Character?
    var last: Character = " "
    for index in text.indices {
      let character = text[index]
      if character == quote {
        quote = nil
      } else if quote == nil, "'\"".contains(character), last == "=" || last.isWhitespace {
        quote = character
      } else if quote == nil, character == "#", last.isWhitespace {
        return index
      }
      last = character
    }
    return text.endIndex
  }

  /// The option with its value behind a sign of equality, or the run.
  private static func word(_ text: Substring) -> String {
    guard text.hasPrefix("--"), let end = text.firstIndex(where: { $0 == "=" || $0.isWhitespace })
    else { return String(text) }
    let value = text[text.index(after: end)...].drop(while: \.isWhitespace)
    return text[..<end] + "=" + String(value).withoutQuotes
  }
}

extension Substring {
  /// The text without the blanks at its end.
  fileprivate var trimmedAtEnd: Substring {
    lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? prefix(0)
  }
}
