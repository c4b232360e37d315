/// A text for man, as its source is written.
struct Roff {
  /// What has been written so far.
  private(set) var source = ""

  /// A macro with its arguments, each in quotes.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"" + Self.escaped($0).replacing("\"", with: "\\(dq") + "\"" }
    source += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
  }

  /// A heading.
  mutating func section(_ title: String) { macro("SH", title) }

  /// A line of running text.
  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    let line = Self.escaped(text)
    // A line that begins with a dot or a quote would be taken for a macro.
    source += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }

  /// A name with what it stands for, indented below it.
  mutating func item(_ names: [String], _ text: String) {
    for (index, name) in names.enumerated() {
      macro(index == 0 ? "TP" : "TQ")
      macro("B", name)
    }
    self.text(text)
  }

  /// A name with what it stands for.
  mutating func item(_ name: String, _ text: String) { item([name], text) }

  /// A line kept as it is.
  mutating func example(_ line: String) {
    source += ".nf\n"
    text(line)
    source += ".fi\n"
  }

  /// A text of several lines, of which those that begin with blanks are kept as they are.
  mutating func paragraphs(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        macro("RS", "2")
        example(String(line.drop { $0 == " " }))
        macro("RE")
      } else {
        self.macro("PP")
        self.text(String(line))
      }
    }
  }

  /// The text with what has a meaning for roff, and every character beyond ASCII, by its name.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "`": "\\(ga"
      default:
        scalar.isASCII
          ? String(scalar)
          : "\\[u"
            + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
            + String(scalar.value, radix: 16, uppercase: true) + "]"
      }
    }.joined()
  }
}
