/// Reads a scene from its heading and the blocks below it, and notes every mistake.
struct SceneReader {
  private(set) var problems: [LessonProblem] = []
  private let heading: LessonBlock
  /// Whether the scene is there to its end, so that what was not found is missing.
  private let isWhole: Bool

  init(_ heading: LessonBlock, isWhole: Bool) {
    self.heading = heading
    self.isWhole = isWhole
  }

  /// The scene; nil where there is a mistake.
  mutating func scene(_ blocks: [LessonBlock]) -> LessonScene? {
    if heading.text.isEmpty {
      note(heading.line, "the scene has no heading", allowed: "## and a few words")
    }
    for stray in blocks where !stray.belongsInScene {
      note(stray.line, "\(stray.found) does not belong in a scene", allowed: Self.allowed)
    }
    let caption = caption(blocks)
    let quotes = quotes(blocks)
    let question = question(quotes)
    let keys = quotes[.keys].map { SceneKeys($0.text, line: $0.line, problems: &problems) }
    let command = command(blocks)
    if command?.training != nil, let quote = quotes[.keys] {
      note(quote.line, "a training keeps all of its keys", allowed: "no > Keys: in this scene")
    }
    var claims: [Claim] = []
    // Without its runs a claim has no meaning.
    for item in blocks where item.kind == .item && command != nil {
      if let claim = command.flatMap({ claim(item, of: $0) }) { claims.append(claim) }
    }
    guard let caption, let command, problems.isEmpty else { return nil }
    return LessonScene(
      title: heading.text.withoutEmphasis, caption: caption, question: question, command: command,
      keys: keys, claims: claims)
  }

  private mutating func note(_ line: Int, _ complaint: String, allowed: String) {
    problems.append(LessonProblem(line: line, complaint, allowed: allowed))
  }

  private static let allowed =
    "a caption, one block ```descent with the command, > Question: and > Answer:, > Keys:, and claims "
    + "as items of a list"
  private static let mostCharacters = LessonScene.mostCharacters

  private mutating func command(_ blocks: [LessonBlock]) -> SceneCommand? {
    let code = blocks.filter(\.isCommand)
    for second in code.dropFirst() {
      note(
        second.line, "the scene '\(heading.text)' has a second command", allowed: Self.oneCommand)
    }
    guard let block = code.first else {
      if isWhole {
        note(
          heading.line, "the scene '\(heading.text)' has no command", allowed: Self.oneCommand)
      }
      return nil
    }
    return .reading(block.text, line: block.line + 1, problems: &problems)
  }

  private static let oneCommand = "one block ```descent with the command"

  private mutating func claim(_ item: LessonBlock, of command: SceneCommand) -> Claim? {
    do throws(LessonProblem) {
      return try Claim(item.text, line: item.line, of: command)
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func caption(_ blocks: [LessonBlock]) -> String? {
    let paragraphs = blocks.filter { $0.kind == .paragraph }
    guard let first = paragraphs.first else {
      if isWhole {
        note(
          heading.line, "the scene '\(heading.text)' has no caption",
          allowed: "a paragraph of at most \(Self.mostCharacters) characters below the heading")
      }
      return nil
    }
    let text = paragraphs.map(\.text).joined(separator: " ").withoutEmphasis
    check(text, "caption", line: first.line)
    return text
  }

  /// The quoted paragraphs by their labels, each with its line.
  private mutating func quotes(
    _ blocks: [LessonBlock]
  ) -> [SceneLabel: (text: String, line: Int)] {
    var quotes: [SceneLabel: (text: String, line: Int)] = [:]
    for quote in blocks where quote.kind == .quote {
      guard let label = SceneLabel.allCases.first(where: { quote.text.hasPrefix($0.prefix) }) else {
        note(
          quote.line, "'> \(quote.text)' is neither a question, nor an answer, nor keys",
          allowed: "> Question: … and > Answer: …, > Keys: …")
        continue
      }
      guard quotes[label] == nil else {
        let isKeys = label == .keys
        note(
          quote.line,
          isKeys
            ? "the scene '\(heading.text)' names its keys a second time"
            : "the scene '\(heading.text)' has a second \(label.rawValue)",
          allowed: isKeys ? "one line of keys a scene" : "one question and one answer a scene")
        continue
      }
      quotes[label] = (String(quote.text.dropFirst(label.prefix.count).trimmed), quote.line)
    }
    return quotes
  }

  private mutating func question(
    _ quotes: [SceneLabel: (text: String, line: Int)]
  ) -> SceneQuestion? {
    var texts: [SceneLabel: String] = [:]
    let spoken = [SceneLabel.question, .answer].compactMap { label in
      quotes[label].map { (label, text: $0.text.withoutEmphasis, line: $0.line) }
    }
    guard let first = spoken.first else { return nil }
    for (label, text, line) in spoken {
      check(text, label.rawValue.lowercased(), line: line)
      texts[label] = text
    }
    guard let question = texts[.question], let answer = texts[.answer] else {
      let missing = texts[.question] == nil ? "question" : "answer"
      if isWhole {
        note(
          first.line, "the scene '\(heading.text)' has no \(missing) to this",
          allowed: "> Question: … together with > Answer: …")
      }
      return nil
    }
    return SceneQuestion(question: question, answer: answer)
  }

  private mutating func check(_ text: String, _ kind: String, line: Int) {
    guard text.count > Self.mostCharacters || text.isEmpty else { return }
    note(
      line, "the \(kind) has \(text.count) characters",
      allowed: "1 to \(Self.mostCharacters), so that it can be read beside the picture")
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
