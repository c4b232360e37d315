import ArgumentParser
import Workbench

extension Descent {
  /// The lessons: what there is, one to read, and the check of what they claim.
  struct LessonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lesson",
      abstract: "Show the lessons there are, print one, or check every claim of one or of all.",
      usage: """
        descent lesson [NAME|FILE]
        descent lesson --check [NAME|FILE]
        """,
      discussion: """
        A lesson is a Markdown file: a title, then scenes with a caption, a command and claims about \
        its runs, which --check holds against the numbers. The status is 1 where a claim is false.
        """)

    @Flag(help: "Compute the runs without a screen and tell which claims are true.")
    var check = false

    @Argument(
      help: ArgumentHelp(
        "A lesson that 'descent lesson' lists, or a file. Default: all.", valueName: "NAME|FILE"))
    var lesson: String?

    func run() throws {
      let source = try lesson.map { try LessonSource($0) }
      if check {
        try checkClaims(of: source.map { [$0] } ?? LessonSource.course)
      } else if let source {
        _ = try source.lesson()
        try print(source.markdown.hasSuffix("\n") ? source.markdown : source.markdown + "\n")
      } else {
        try print(try Self.list())
      }
    }

    private func print(_ text: String) throws(OutputProblem) {
      var output = OutputBuffer(.output)
      try output.write(text)
      try output.flush()
    }

    /// The names of the built-in lessons, each with its title and what can be explained afterwards.
    private static func list() throws -> String {
      try LessonSource.course.map { source in
        let lesson = try source.lesson()
        return "\(source.name): \(lesson.title) (\(lesson.level.rawValue))\n"
          + "Afterwards: \(lesson.goal)".wrapped(indent: 4, hanging: 4) + "\n"
      }.joined()
    }

    private func checkClaims(of sources: [LessonSource]) throws {
      var output = OutputBuffer(.output)
      var (claims, failures) = (0, 0)
      for source in sources {
        let lesson = try source.lesson()
        let check = LessonCheck(lesson)
        claims += check.claimCount
        failures += check.failureCount
        try output.write(check.text(name: source.name, title: lesson.title))
        // Lesson by lesson, for whoever watches.
        try output.flush()
      }
      let outcome = failures == 0 ? "all true" : "\(failures) false"
      try output.write("\(claims == 1 ? "1 claim" : "\(claims) claims"), \(outcome)\n")
      try output.flush()
      if failures > 0 { throw ClaimsProblem(failures: failures) }
    }
  }
}

/// Claims of lessons are false.
struct ClaimsProblem: EndingError, CustomStringConvertible {
  let failures: Int

  var status: ExitStatus { .failed }

  var description: String { failures == 1 ? "1 claim is false" : "\(failures) claims are false" }
}
