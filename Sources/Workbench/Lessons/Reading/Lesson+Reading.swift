extension Lesson {
  /// Reads a lesson file.
  ///
  /// - Throws: every mistake, with its line.
  package init(markdown text: String) throws(LessonProblems) {
    let blocks = LessonBlocks(of: text)
    var problems: [LessonProblem] = blocks.unclosed.map { [$0] } ?? []
    let header = LessonHeader.reading(blocks, problems: &problems)
    let scenes = Self.scenes(of: blocks, problems: &problems)
    guard let header, problems.isEmpty else { throw LessonProblems(problems) }
    self.header = header
    self.scenes = scenes
  }

  private static func scenes(
    of blocks: LessonBlocks, problems: inout [LessonProblem]
  ) -> [LessonScene] {
    var scenes: [LessonScene] = []
    var rest = blocks.all.drop { !$0.beginsScene }
    if rest.isEmpty, blocks.unclosed == nil {
      problems.append(
        LessonProblem(
          line: blocks.all.last?.line ?? 1, "the lesson has no scene",
          allowed: "## HEADING for each scene"))
    }
    while let heading = rest.popFirst() {
      let body = rest.prefix { !$0.beginsScene }
      rest = rest.dropFirst(body.count)
      var reader = SceneReader(heading, isWhole: !rest.isEmpty || blocks.unclosed == nil)
      if let scene = reader.scene(Array(body)) { scenes.append(scene) }
      problems += reader.problems
    }
    return scenes
  }
}

extension LessonHeader {
  /// Reads what stands before the first scene of a lesson file.
  package init(markdown text: String) throws(LessonProblems) {
    let blocks = LessonBlocks(of: text)
    var problems: [LessonProblem] = []
    guard let header = Self.reading(blocks, problems: &problems) else {
      throw LessonProblems(problems + (blocks.unclosed.map { [$0] } ?? []))
    }
    self = header
  }

  /// Reads the same out of blocks and notes every mistake; nil where there is one.
  fileprivate static func reading(
    _ blocks: LessonBlocks, problems: inout [LessonProblem]
  ) -> LessonHeader? {
    guard let first = blocks.all.first, first.kind == .heading(1), !first.text.isEmpty else {
      problems.append(
        LessonProblem(
          line: blocks.all.first?.line ?? 1, "the lesson has no title",
          allowed: "# TITLE at the beginning of the file"))
      return nil
    }
    let count = problems.count
    let head = blocks.all.dropFirst().prefix { !$0.beginsScene }
    let entries = Self.entries(of: head, problems: &problems)
    let isWhole = blocks.unclosed == nil || head.count < blocks.all.count - 1
    // A list of which a line could not be read may well have said it.
    if entries[.level] == nil, isWhole, problems.count == count {
      problems.append(
        LessonProblem(
          line: first.line, "the lesson '\(first.text)' has no level",
          allowed: "- \(HeaderKey.level.rawValue): LEVEL below the title, one of \(levels)"))
    }
    let level = entries[.level].flatMap { Self.level($0, problems: &problems) }
    guard let level, problems.count == count else { return nil }
    return LessonHeader(
      title: first.text.withoutEmphasis, level: level,
      goal: entries[.goal]?.text.withoutEmphasis ?? "")
  }

  /// What the list below the title may say.
  private enum HeaderKey: String, CaseIterable {
    case level = "Level"
    case goal = "Afterwards"
  }

  private static let levels = LessonLevel.allCases.map(\.rawValue).joined(separator: ", ")

  /// The entries of the list below the title, each without its key; other text is left alone.
  private static func entries(
    of blocks: ArraySlice<LessonBlock>, problems: inout [LessonProblem]
  ) -> [HeaderKey: LessonBlock] {
    var entries: [HeaderKey: LessonBlock] = [:]
    let keys = HeaderKey.allCases.map(\.rawValue)
    for block in blocks where block.kind != .paragraph {
      let parts = block.text.split(separator: ":", maxSplits: 1).map(\.trimmed)
      let found = String(parts.first ?? "")
      guard block.kind == .item, parts.count == 2, let key = HeaderKey(rawValue: found) else {
        problems.append(
          LessonProblem(
            line: block.line, "'\(block.text)' does not belong below the title",
            allowed: keys.map { "- \($0): …" }.joined(separator: ", ") + ", and text",
            suggestion: NearestName.nearest(to: found, among: keys)))
        continue
      }
      guard entries[key] == nil else {
        problems.append(
          LessonProblem(
            line: block.line, "'\(found)' is given twice", allowed: "'\(found)' once"))
        continue
      }
      entries[key] = LessonBlock(kind: .item, line: block.line, text: String(parts[1]))
    }
    return entries
  }

  private static func level(
    _ block: LessonBlock, problems: inout [LessonProblem]
  ) -> LessonLevel? {
    let level = LessonLevel(rawValue: block.text.lowercased())
    if level == nil {
      problems.append(
        LessonProblem(
          line: block.line, "there is no level '\(block.text)'", allowed: levels,
          suggestion: NearestName.nearest(
            to: block.text, among: LessonLevel.allCases.map(\.rawValue))))
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
