import Canvas

/// A list of lessons or of the scenes of one, each with a key that opens it.
package struct LessonList: ModeComponent {
  /// What the list is of.
  package let heading: String
  package let entries: [Entry]
  /// The selected line, an index into the entries.
  package private(set) var selected: Int

  /// A line of the list.
  package struct Entry: Hashable, Sendable {
    /// The key that opens it without a further one; nil where the keys did not suffice.
    package let key: Unicode.Scalar?
    package let title: String
    /// A word about it, at the right.
    package let remark: String
    /// What is said about it once it is selected.
    package let summary: String
    let action: LessonAction
  }

  package var title: String? { "choosing from \(heading)" }
  package var keys: [Binding] { Self.keys + [shortcuts] }
  package var otherKeys: OtherKeys { .doNothing }
  package var selectedLine: Int? { selected }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    if let line = action.line(from: selected) {
      selected = min(max(0, line), entries.count - 1)
      return .stays
    }
    guard action == .confirm else { return .ignored }
    return .closesFor(entries[selected].action.action, remark: nil)
  }

  private static let keys = [
    Bindings.lines("choose a line", hint: "choose"),
    Bindings.pages,
    Binding(.program, "Enter", "open it", hint: "open it", [(Key(.enter), .confirm)]),
    Binding(.program, "Esc", "close the list", hint: "close", [(Key(.escape), .cancel)]),
  ]

  private var shortcuts: Binding {
    let actions = entries.compactMap { entry in
      entry.key.map { (Key.character($0), entry.action.action) }
    }
    let signs = entries.compactMap(\.key).map(String.init)
    return Binding(
      .program, "\(signs.first ?? "") – \(signs.last ?? "")", "open the line with that sign",
      hint: "open",
      actions)
  }
}

extension LessonList {
  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)

  /// The built-in lessons; reading the headers of all takes no time that could be seen.
  static var course: LessonList {
    let headers = BuiltInLesson.course.compactMap { known in
      (try? known.header()).map { (name: known.name, header: $0) }
    }
    return LessonList(
      heading: "lessons",
      entries: headers.enumerated().map { index, known in
        Entry(
          key: index < letters.count ? letters[index] : nil, title: known.header.title,
          remark: known.header.level.rawValue,
          summary: "Afterwards you can explain " + known.header.goal,
          action: .open(name: known.name))
      }, selected: 0)
  }

  /// The scenes of a lesson, the present one selected, and the ways out.
  init(scenesOf player: LessonPlayer) {
    let scenes = player.lesson.scenes.enumerated().map { index, scene in
      Entry(
        key: index < 9 ? Unicode.Scalar(UInt8(49 + index)) : nil, title: scene.title, remark: "",
        summary: scene.caption, action: .jump(to: index))
    }
    let ways = [
      Entry(
        key: "l", title: "another lesson", remark: "", summary: "The list of all lessons.",
        action: .listCourse),
      Entry(
        key: "x", title: "leave the lesson", remark: "", summary: "The picture stays as it is.",
        action: .leave),
    ]
    self.init(
      heading: player.lesson.header.title, entries: scenes + ways, selected: player.index)
  }
}
