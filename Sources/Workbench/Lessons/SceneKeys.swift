package import Canvas

/// The keys that a scene leaves to whoever plays it, beside those of the lesson; all others do nothing there.
package struct SceneKeys: Hashable, Sendable {
  /// The keys as the author names them, in the order of the file.
  package let names: [String]
  /// The same as the terminal tells them.
  package let keys: Set<Key>
}

extension SceneKeys {
  /// Reads the names of keys with blanks between them, and notes every one that is none; an empty text leaves
  /// only the keys of the lesson.
  init(_ text: String, line: Int, problems: inout [LessonProblem]) {
    names = text.split(separator: " ").map(String.init)
    var keys: Set<Key> = []
    for name in names {
      guard let key = Key(named: name) else {
        problems.append(
          LessonProblem(
            line: line, "'\(name)' is no key",
            allowed: "a character, ^ and a letter, or " + Key.names.joined(separator: ", "),
            suggestion: NearestName.nearest(to: name, among: Key.names)))
        continue
      }
      guard Bindings.normal.action(for: key) != nil else {
        problems.append(
          LessonProblem(
            line: line, "the key '\(name)' does nothing in a comparison",
            allowed: "keys of the list that ? shows"))
        continue
      }
      keys.insert(key)
    }
    self.keys = keys
  }
}

extension Workbench {
  /// Whether a key acts: in a scene that leaves some keys only those, and whatever opened mode they led to.
  package func allows(_ key: Key) -> Bool {
    guard modes.top == nil, let left = lesson?.scene.keys else { return true }
    return left.keys.contains(key) || key.modifiers.contains(.control)
      || LessonFollowing.allKeys.action(for: key) != nil
  }

  /// The lines of the table that the footer chooses from: those of the mode, and in a scene that leaves some
  /// keys just these.
  package var hintedBindings: [Binding] {
    let lines = Bindings.hints(in: keyMode)
    guard modes.top == nil, let left = lesson?.scene.keys else { return lines }
    let others = Bindings.normal.filter { line in
      line.actions.contains { left.keys.contains($0.key) }
    }
    guard isFollowingLesson else {
      return lines.filter { line in line.actions.contains { allows($0.key) } }
    }
    return others + lines
  }

  /// Says which keys the scene leaves.
  mutating func nameKeysOfScene() {
    guard let names = lesson?.scene.keys?.names else { return }
    notice =
      names.isEmpty
      ? "in this scene only the keys of the lesson act"
      : "in this scene only these keys act: " + names.joined(separator: " ")
  }
}
