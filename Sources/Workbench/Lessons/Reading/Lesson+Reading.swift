extension Lesson {
  /// Reads a lesson file.
  ///
  /// - Throws: the first mistake, with its line.
  package init(markdown text: String) throws(LessonProblem) {
    let blocks = try LessonBlock.blocks(of: text)
    header = try LessonHeader(blocks)
    scenes = try Self.scenes(of: blocks.drop { !$0.beginsScene }, after: blocks.last)
  }

  private static func scenes(
    of blocks: ArraySlice<LessonBlock>, after last: LessonBlock?
  ) throws(LessonProblem) -> [LessonScene] {
    var scenes: [LessonScene] = []
    var rest = blocks
    while let heading = rest.popFirst() {
      let body = rest.prefix { !$0.beginsScene }
      scenes.append(try LessonScene(heading, Array(body)))
      rest = rest.dropFirst(body.count)
    }
    guard !scenes.isEmpty else {
      throw LessonProblem(
        line: last?.line ?? 1, "the lesson has no scene", allowed: "## HEADING for each scene")
    }
    return scenes
  }
}

extension LessonHeader {
  /// Reads what stands before the first scene of a lesson file.
  package init(markdown text: String) throws(LessonProblem) {
    try self.init(LessonBlock.blocks(of: text))
  }

  fileprivate init(_ blocks: [LessonBlock]) throws(LessonProblem) {
    guard let first = blocks.first, first.kind == .heading(1), !first.text.isEmpty else {
      throw LessonProblem(
        line: blocks.first?.line ?? 1, "the lesson has no title",
        allowed: "# TITLE at the beginning of the file")
    }
    let entries = try Self.entries(of: blocks.dropFirst().prefix { !$0.beginsScene })
    guard let level = entries[.level] else {
      throw LessonProblem(
        line: first.line, "the lesson '\(first.text)' has no level",
        allowed: "- \(HeaderKey.level.rawValue): LEVEL below the title, one of \(Self.levels)")
    }
    title = first.text.withoutEmphasis
    self.level = try Self.level(level)
    goal = entries[.goal]?.text.withoutEmphasis ?? ""
  }

  /// What the list below the title may say.
  private enum HeaderKey: String, CaseIterable {
    case level = "Level"
    case goal = "Afterwards"
  }

  private static let levels = LessonLevel.allCases.map(\.rawValue).joined(separator: ", ")

  /// The entries of the list below the title, each without its key; other text is left alone.
  private static func entries(
    of blocks: ArraySlice<LessonBlock>
  ) throws(LessonProblem) -> [HeaderKey: LessonBlock] {
    var entries: [HeaderKey: LessonBlock] = [:]
    let keys = HeaderKey.allCases.map(\.rawValue)
    for block in blocks where block.kind != .paragraph {
      let parts = block.text.split(separator: ":", maxSplits: 1).map(\.trimmed)
      let found = String(parts.first ?? "")
      guard block.kind == .item, parts.count == 2, let key = HeaderKey(rawValue: found) else {
        throw LessonProblem(
          line: block.line, "'\(block.text)' does not belong below the title",
          allowed: keys.map { "- \($0): …" }.joined(separator: ", ") + ", and text",
          suggestion: NearestName.nearest(to: found, among: keys))
      }
      guard entries[key] == nil else {
        throw LessonProblem(
          line: block.line, "'\(found)' is given twice", allowed: "'\(found)' once")
      }
      entries[key] = LessonBlock(kind: .item, line: block.line, text: String(parts[1]))
    }
    return entries
  }

  private static func level(_ block: LessonBlock) throws(LessonProblem) -> LessonLevel {
    guard let level = LessonLevel(rawValue: block.text.lowercased()) else {
      throw LessonProblem(
        line: block.line, "there is no level '\(block.text)'", allowed: levels,
        suggestion: NearestName.nearest(
          to: block.text, among: LessonLevel.allCases.map(\.rawValue)))
    }
    return level
  }
}

extension LessonBlock {
  fileprivate var beginsScene: Bool { kind == .heading(2) }
}

extension String {
  /// The text without Markdown's signs for bold letters and for code.
  var withoutEmphasis: String {
    filter { $0 != "`" }.split(separator: "**", omittingEmptySubsequences: false).joined()
  }
}
