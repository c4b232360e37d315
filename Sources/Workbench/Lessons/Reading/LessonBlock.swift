/// A piece of a lesson file with the line where it begins, from 1.
struct LessonBlock: Hashable {
  enum Kind: Hashable {
    /// A heading with its number of signs.
    case heading(Int)
    case paragraph
    /// An item of a list.
    case item
    /// A quoted paragraph.
    case quote
    /// A fenced block with the word behind the fence.
    case code(String)
  }

  let kind: Kind
  let line: Int
  /// The text; the lines of a paragraph, an item or a quote are joined by blanks.
  var text: String
}

/// A lesson file in blocks.
struct LessonBlocks {
  let all: [LessonBlock]
  /// What is not closed and so swallows the rest of the file, of which nothing can be said; nil mostly.
  let unclosed: LessonProblem?

  /// Takes a Markdown text apart; comments are left out.
  init(of text: String) {
    var splitter = BlockSplitter()
    // A carriage return before a line feed is one character with it.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      splitter.take(line)
    }
    unclosed = splitter.unclosed
    all = splitter.closedBlocks
  }
}

/// Takes the lines of a lesson file one by one.
private struct BlockSplitter {
  private var blocks: [LessonBlock] = []
  private var line = 0
  /// Whether the next line may go on with the last block.
  private var isOpen = false
  private var fence: (line: Int, sign: Substring)?
  private var commentLine: Int?

  mutating func take(_ text: Substring) {
    line += 1
    let trimmed = text.trimmed
    if let fence {
      takeCode(text, trimmed, fence.sign)
    } else if commentLine != nil {
      if trimmed.hasSuffix("-->") { commentLine = nil }
    } else if trimmed.hasPrefix("<!--") {
      commentLine = trimmed.hasSuffix("-->") ? nil : line
      isOpen = false
    } else if trimmed.isEmpty {
      isOpen = false
    } else if let sign = ["```", "~~~"].first(where: { trimmed.hasPrefix($0) }) {
      fence = (line, trimmed.prefix(3))
      begin(.code(String(trimmed.dropFirst(sign.count).trimmed)), "")
    } else if trimmed.hasPrefix("#") {
      let signs = trimmed.prefix { $0 == "#" }.count
      begin(.heading(signs), trimmed.dropFirst(signs).trimmed)
      isOpen = false
    } else if trimmed.hasPrefix(">") {
      extendBlock(.quote, trimmed.dropFirst().trimmed)
    } else if trimmed.hasPrefix("- ") || trimmed.hasPrefix("* ") {
      begin(.item, trimmed.dropFirst(2).trimmed)
    } else if isOpen, blocks.last?.kind == .item {
      extendBlock(.item, trimmed)
    } else {
      extendBlock(.paragraph, trimmed)
    }
  }

  private mutating func takeCode(_ text: Substring, _ trimmed: Substring, _ sign: Substring) {
    guard trimmed != sign else {
      fence = nil
      isOpen = false
      return
    }
    let last = blocks.count - 1
    blocks[last].text += (blocks[last].text.isEmpty ? "" : "\n") + text
  }

  private mutating func begin(_ kind: LessonBlock.Kind, _ text: Substring) {
    blocks.append(LessonBlock(kind: kind, line: line, text: String(text)))
    isOpen = true
  }

  private mutating func extendBlock(_ kind: LessonBlock.Kind, _ text: Substring) {
    let isLabelled = kind == .quote && SceneLabel.allCases.contains { text.hasPrefix($0.prefix) }
    guard isOpen, blocks.last?.kind == kind, !isLabelled else {
      begin(kind, text)
      return
    }
    blocks[blocks.count - 1].text += " " + text
  }

  /// The blocks without one that is not closed.
  var closedBlocks: [LessonBlock] { fence == nil ? blocks : blocks.dropLast() }

  var unclosed: LessonProblem? {
    if let fence {
      return LessonProblem(
        line: fence.line, "the block is not closed", allowed: "a line \(fence.sign) after it")
    }
    return commentLine.map {
      LessonProblem(line: $0, "the comment is not closed", allowed: "--> at the end of a line")
    }
  }
}

/// What a quoted paragraph of a scene is.
enum SceneLabel: String, CaseIterable {
  case question = "Question"
  case answer = "Answer"
  case keys = "Keys"

  var prefix: String { rawValue + ":" }
}

extension Substring {
  /// The text without the blanks around it.
  var trimmed: Substring {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return tail[...].prefix(0) }
    return tail[...last]
  }
}
