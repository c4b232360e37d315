extension SceneCommand {
  /// Reads a command as a shell would, `descent` being its first word.
  ///
  /// - Parameters:
  ///   - text: the command, over one line or several.
  ///   - line: the line of the file on which it begins.
  ///   - problems: takes every mistake in it.
  /// - Returns: the command; nil where there is a mistake.
  static func reading(
    _ text: String, line: Int, problems: inout [LessonProblem]
  ) -> SceneCommand? {
    do throws(ShellProblem) {
      let words = try ShellWord.words(of: text)
      guard let first = words.first else {
        problems.append(
          LessonProblem(line: line - 1, "the block is empty", allowed: "descent [OPTION…] [RUN…]"))
        return nil
      }
      guard first.text == "descent" else {
        throw ShellProblem(
          line: first.line,
          problem: ArgumentProblem(
            first.text, "a scene's command does not begin with this",
            allowed: "descent [OPTION…] [RUN…]"))
      }
      let rest = words.dropFirst()
      if rest.first?.text == trainingWord {
        do throws(ArgumentProblem) {
          return try SceneCommand(trainingWords: rest.dropFirst().map(\.text))
        } catch {
          problems.append(LessonProblem(line: line, error))
        }
        return nil
      }
      do throws(ArgumentProblem) {
        return try SceneCommand(words: rest.map(\.text))
      } catch {
        problems += mistakes(in: Array(rest), first: error).map {
          LessonProblem(line: line + $0.line, $0.problem)
        }
      }
    } catch {
      problems.append(LessonProblem(line: line + error.line, error.problem))
    }
    return nil
  }

  /// All mistakes in words that cannot be read, the first of which is known.
  private static func mistakes(
    in words: [ShellWord], first: ArgumentProblem
  ) -> [ShellProblem] {
    let arguments = arguments(of: words)
    let mistakes = ArgumentMistakes.all(in: arguments.map { $0.map(\.text) }) {
      (words) throws(ArgumentProblem) in
      _ = try SceneCommand(words: words)
    }
    let found = mistakes.map {
      ShellProblem(line: arguments[$0.index].first?.line ?? 0, problem: $0.problem)
    }
    return found.isEmpty ? [ShellProblem(line: words.first?.line ?? 0, problem: first)] : found
  }

  /// The words of each argument: an option with its value, or a run.
  private static func arguments(of words: [ShellWord]) -> [[ShellWord]] {
    var arguments: [[ShellWord]] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      arguments.append([word])
      if let next = rest.first, takesValue(word.text, next.text) {
        arguments[arguments.count - 1].append(next)
        rest.removeFirst()
      }
    }
    return arguments
  }

  /// Whether a word is an option to which the next one is the value; of an option that there is not
  /// that is so unless the next one is a run.
  private static func takesValue(_ word: String, _ next: String) -> Bool {
    guard word.hasPrefix("--"), !word.contains("="), !ViewArguments.isFlag(word) else {
      return false
    }
    return hasOption(word) || !(next.hasPrefix("--") || (try? RunSpecification(text: next)) != nil)
  }
}
