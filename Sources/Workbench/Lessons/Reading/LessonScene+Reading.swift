extension LessonScene {
  /// Reads a scene from its heading and the blocks below it.
  init(_ heading: LessonBlock, _ blocks: [LessonBlock]) throws(LessonProblem) {
    guard !heading.text.isEmpty else {
      throw LessonProblem(
        line: heading.line, "the scene has no heading", allowed: "## and a few words")
    }
    if let stray = blocks.first(where: { !$0.belongsInScene }) {
      throw LessonProblem(
        line: stray.line, "\(stray.found) does not belong in a scene", allowed: Self.allowed)
    }
    title = heading.text.withoutEmphasis
    caption = try Self.caption(blocks, of: heading)
    let quotes = try Self.quotes(blocks, of: heading)
    question = try Self.question(quotes, of: heading)
    if let quote = quotes[.keys] {
      keys = try SceneKeys(quote.text, line: quote.line)
    } else {
      keys = nil
    }
    let code = blocks.filter(\.isCommand)
    guard let block = code.first, code.count == 1 else {
      throw LessonProblem(
        line: code.dropFirst().first?.line ?? heading.line,
        "the scene '\(heading.text)' has \(code.isEmpty ? "no command" : "a second command")",
        allowed: "one block ```descent with the command")
    }
    do {
      command = try SceneCommand(block.text)
    } catch {
      throw LessonProblem(line: block.line + 1, error)
    }
    var claims: [Claim] = []
    for item in blocks where item.kind == .item {
      claims.append(try Claim(item.text, line: item.line, of: command.experiment))
    }
    self.claims = claims
  }

  private static let allowed =
    "a caption, one block ```descent with the command, > Question: and > Answer:, > Keys:, and claims "
    + "as items of a list"

  private static func caption(
    _ blocks: [LessonBlock], of heading: LessonBlock
  ) throws(LessonProblem) -> String {
    let paragraphs = blocks.filter { $0.kind == .paragraph }
    guard let first = paragraphs.first else {
      throw LessonProblem(
        line: heading.line, "the scene '\(heading.text)' has no caption",
        allowed: "a paragraph of at most \(mostCharacters) characters below the heading")
    }
    let text = paragraphs.map(\.text).joined(separator: " ").withoutEmphasis
    try check(text, "caption", line: first.line)
    return text
  }

  /// The quoted paragraphs by their labels, each with its line.
  private static func quotes(
    _ blocks: [LessonBlock], of heading: LessonBlock
  ) throws(LessonProblem) -> [SceneLabel: (text: String, line: Int)] {
    var quotes: [SceneLabel: (text: String, line: Int)] = [:]
    for quote in blocks where quote.kind == .quote {
      guard let label = SceneLabel.allCases.first(where: { quote.text.hasPrefix($0.prefix) }) else {
        throw LessonProblem(
          line: quote.line, "'> \(quote.text)' is neither a question, nor an answer, nor keys",
          allowed: "> Question: … and > Answer: …, > Keys: …")
      }
      let text = String(quote.text.dropFirst(label.prefix.count).trimmed)
      guard quotes.updateValue((text, quote.line), forKey: label) == nil else {
        let isKeys = label == .keys
        throw LessonProblem(
          line: quote.line,
          isKeys
            ? "the scene '\(heading.text)' names its keys a second time"
            : "the scene '\(heading.text)' has a second \(label.rawValue)",
          allowed: isKeys ? "one line of keys a scene" : "one question and one answer a scene")
      }
    }
    return quotes
  }

  private static func question(
    _ quotes: [SceneLabel: (text: String, line: Int)], of heading: LessonBlock
  ) throws(LessonProblem) -> SceneQuestion? {
    var texts: [SceneLabel: String] = [:]
    let spoken = [SceneLabel.question, .answer].compactMap { label in
      quotes[label].map { (label, text: $0.text.withoutEmphasis, line: $0.line) }
    }
    guard !spoken.isEmpty else { return nil }
    for (label, text, line) in spoken {
      try check(text, label.rawValue.lowercased(), line: line)
      texts[label] = text
    }
    guard let question = texts[.question], let answer = texts[.answer] else {
      let missing = texts[.question] == nil ? "question" : "answer"
      throw LessonProblem(
        line: spoken[0].line, "the scene '\(heading.text)' has no \(missing) to this",
        allowed: "> Question: … together with > Answer: …")
    }
    return SceneQuestion(question: question, answer: answer)
  }

  private static func check(
    _ text: String, _ kind: String, line: Int
  ) throws(LessonProblem) {
    guard text.count <= mostCharacters, !text.isEmpty else {
      throw LessonProblem(
        line: line, "the \(kind) has \(text.count) characters",
        allowed: "1 to \(mostCharacters), so that it can be read beside the picture")
    }
  }
}

extension LessonBlock {
  fileprivate var isCommand: Bool { kind == .code("descent") }

  fileprivate var belongsInScene: Bool {
    switch kind {
    case .heading: false
    case .code: isCommand
    case .paragraph, .item, .quote: true
    }
  }

  /// The block as a message names it.
  fileprivate var found: String {
    switch kind {
    case .heading(let signs): "'\(String(repeating: "#", count: signs)) \(text)'"
    case .code(let word): "the block ```\(word)"
    case .paragraph, .item, .quote: "'\(text)'"
    }
  }
}
