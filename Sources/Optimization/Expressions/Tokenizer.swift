/// Takes the text of an expression apart into tokens, up to the first piece that is none.
struct Tokenizer {
  private let text: [Unicode.Scalar]
  private var position = 0
  private var tokens: [Token] = []

  private init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  /// The characters of a text, each in its plain form.
  static func characters(of text: String) throws(ExpressionProblem) -> [Unicode.Scalar] {
    let scalars = text.unicodeScalars.prefix(ExpressionLimits.length + 1).map(\.inPlainForm)
    guard scalars.count <= ExpressionLimits.length else {
      throw ExpressionProblem(
        "expected at most \(ExpressionLimits.length) characters",
        at: ExpressionLimits.length + 1)
    }
    return scalars
  }

  /// The tokens of characters in their plain form, the end last.
  static func tokens(of characters: [Unicode.Scalar]) -> [Token] {
    var tokenizer = Tokenizer(characters)
    while tokenizer.position < characters.count, !tokenizer.hasFailed { tokenizer.readToken() }
    tokenizer.append(.end, length: 0)
    return tokenizer.tokens
  }

  private var hasFailed: Bool {
    if case .invalid? = tokens.last?.kind { true } else { false }
  }

  private mutating func readToken() {
    let scalar = text[position]
    if scalar == " " || scalar == "\t" || scalar == "\u{A0}" {
      position += 1
    } else if scalar.isDigit || scalar == "." {
      readNumber()
    } else if scalar.isLetter {
      readWord()
    } else if scalar == "\\" {
      readCommand()
    } else if Self.exponentDigits[scalar] != nil || scalar == "⁻" {
      readExponent()
    } else if let kind = Self.signs[scalar] {
      append(kind, length: 1)
    } else {
      append(.invalid(nil), length: 1)
    }
  }

  /// Reads digits with a fraction and an exponent; `2e` without digits after it is 2 times e.
  private mutating func readNumber() {
    var end = position
    skipDigits(from: &end)
    if end < text.count, text[end] == "." {
      end += 1
      skipDigits(from: &end)
    }
    guard end > position + 1 || text[position].isDigit else {
      append(.invalid(nil), length: 1)
      return
    }
    if end < text.count, text[end] == "e" || text[end] == "E" {
      var digits = end + 1
      if digits < text.count, Self.isSignOfSum(text[digits]) { digits += 1 }
      var last = digits
      skipDigits(from: &last)
      if last > digits { end = last }
    }
    var digits = String(
      String.UnicodeScalarView(text[position..<end].map { Self.isMinus($0) ? "-" : $0 }))
    if digits.hasSuffix(".") { digits.removeLast() }
    if digits.hasPrefix(".") { digits = "0" + digits }
    guard let number = Double(digits.replacingDotBeforeExponent), number.isFinite else {
      fail("expected a number below 1.8e308")
      return
    }
    append(.number(number), length: end - position)
  }

  private func skipDigits(from index: inout Int) {
    while index < text.count, text[index].isDigit { index += 1 }
  }

  /// Reads letters with the digits among them as the names they consist of.
  private mutating func readWord() {
    let rest = text[position..<endOfWord]
    guard let names = Name.split(rest) else {
      let word = String(String.UnicodeScalarView(rest))
      let shown = rest.count > 40 ? String(word.prefix(40)) + "…" : word
      fail(
        rest.count == 1
          ? "expected x and y (or x1 and x2) as variables, found '\(word)'"
          : "there is no function or variable '\(shown)'", unknownName: word)
      return
    }
    for name in names { append(.name(name.meaning), length: name.length) }
  }

  /// Where the letters and digits from here on end, with an index in braces as in `x_{1}` among them.
  private var endOfWord: Int {
    var end = position
    while end < text.count {
      if text[end].isLetter || text[end].isDigit || text[end].isSubscript {
        end += 1
      } else if text[end] == "{", text[end - 1] == "_", end + 2 < text.count, text[end + 2] == "}" {
        end += 3
      } else {
        break
      }
    }
    return end
  }

  /// Reads what begins with the backslash of LaTeX; what only moves or sizes things is passed over.
  private mutating func readCommand() {
    let word = text[(position + 1)...].prefix(while: \.isPlainLetter)
    let command = String(String.UnicodeScalarView(word))
    if word.isEmpty, position + 1 < text.count, ",;:! ".unicodeScalars.contains(text[position + 1])
    {
      position += 2
    } else if Self.idleCommands.contains(command) {
      position += 1 + word.count
    } else if let kind = Self.commands[command] {
      append(kind, length: 1 + word.count)
    } else if let name = Name.all.first(where: { $0.text == command }) {
      append(.name(name.meaning), length: 1 + word.count)
    } else {
      fail("there is no function or variable '\\\(command.prefix(40))'", unknownName: command)
    }
  }

  private mutating func readExponent() {
    var end = position
    let isNegative = text[position] == "⁻"
    if isNegative { end += 1 }
    var number = 0
    let first = end
    while end < text.count, let digit = Self.exponentDigits[text[end]] {
      number = number * 10 + digit
      guard number < 1000 else {
        fail("expected an exponent below 1000")
        return
      }
      end += 1
    }
    guard end > first else {
      fail("expected digits after '⁻'")
      return
    }
    append(.exponent(isNegative ? -number : number), length: end - position)
  }

  private mutating func fail(_ complaint: String, unknownName: String? = nil) {
    let problem = ExpressionProblem(complaint, at: position + 1, unknownName: unknownName)
    append(.invalid(problem), length: 1)
  }

  private mutating func append(_ kind: Token.Kind, length: Int) {
    let typed = String(String.UnicodeScalarView(text[position..<position + length]))
    tokens.append(Token(kind: kind, column: position + 1, text: typed))
    position += length
  }

  /// The digits in superscript.
  static let exponentDigits: [Unicode.Scalar: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    if case .sign(.difference)? = signs[scalar] { true } else { false }
  }

  private static func isSignOfSum(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || isMinus(scalar)
  }

  private static let signs: [Unicode.Scalar: Token.Kind] = {
    var signs: [Unicode.Scalar: Token.Kind] = [
      "+": .sign(.sum), "^": .sign(.power),
      "(": .open, ")": .close, "{": .open, "}": .close, "[": .open, "]": .close,
      "|": .bar, ",": .comma, "√": .root, "°": .degree,
      "½": .number(0.5), "¼": .number(0.25), "¾": .number(0.75),
      "⅓": .number(1.0 / 3), "⅔": .number(2.0 / 3),
    ]
    // Word processors make dashes of minus signs, and pages have several dots and strokes.
    for minus in "-−‐‑‒–—―".unicodeScalars { signs[minus] = .sign(.difference) }
    for times in "*·×⋅∙∗".unicodeScalars { signs[times] = .sign(.product) }
    for stroke in "/÷⁄∕".unicodeScalars { signs[stroke] = .sign(.quotient) }
    return signs
  }()

  /// What LaTeX has words for.
  private static let commands: [String: Token.Kind] = [
    "frac": .fraction, "dfrac": .fraction, "tfrac": .fraction,
    "cdot": .sign(.product), "times": .sign(.product), "div": .sign(.quotient),
    "lvert": .bar, "rvert": .bar, "vert": .bar,
  ]

  /// The words of LaTeX that say only how large something is or where it stands.
  private static let idleCommands: Set<String> = [
    "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "quad",
  ]
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isPlainLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  fileprivate var isLetter: Bool { isPlainLetter || self == "π" || self == "_" }
  /// The variables without the italics of mathematics, the wide forms of East Asian text in ASCII;
  /// else the character itself.
  fileprivate var inPlainForm: Unicode.Scalar {
    switch self {
    case "𝑥": "x"
    case "𝑦": "y"
    case "\u{3000}": " "
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }
  fileprivate var isSubscript: Bool { ("₀"..."₉").contains(self) }
}

extension String {
  /// The digits of `1.e5` as those of `1e5`, which reads as a number everywhere.
  fileprivate var replacingDotBeforeExponent: String {
    guard let dot = firstIndex(of: "."), let next = index(dot, offsetBy: 1, limitedBy: endIndex),
      next < endIndex, self[next] == "e" || self[next] == "E"
    else { return self }
    return String(self[..<dot] + self[next...])
  }
}
