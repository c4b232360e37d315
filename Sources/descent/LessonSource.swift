import Optimization
import Workbench

/// A lesson where it was found: one of the built-in ones, or a file.
struct LessonSource {
  /// The name or the path it was asked for by.
  let name: String
  let markdown: String
  /// Whether the text is a file of the user's.
  let isFile: Bool

  /// All built-in lessons, in the order of the course.
  static let course = BuiltInLesson.course.map {
    LessonSource(name: $0.name, markdown: $0.markdown, isFile: false)
  }

  private init(name: String, markdown: String, isFile: Bool) {
    self.name = name
    self.markdown = markdown
    self.isFile = isFile
  }

  /// Finds a lesson; what looks like a path, and what is no built-in lesson but a file, is read.
  init(_ text: String) throws {
    if let known = Self.course.first(where: { $0.name == text }) {
      self = known
      return
    }
    let looksLikePath = text.contains("/") || text.contains(".")
    guard looksLikePath || TextFile.exists(text) else {
      throw ArgumentProblem(
        text, unknown: "lesson", text, among: Self.course.map { [$0.name] } + [["a file"]])
    }
    self.init(name: text, markdown: try TextFile.text(of: text), isFile: true)
  }

  /// Reads the lesson.
  ///
  /// - Returns: all of its scenes.
  /// - Throws: every mistake in it, with its line.
  func lesson() throws(LessonFileProblem) -> Lesson {
    do {
      return try Lesson(markdown: markdown)
    } catch {
      throw LessonFileProblem(name: name, problems: error.all)
    }
  }

  /// What is said of the lesson as a whole.
  func header() throws(LessonFileProblem) -> LessonHeader {
    do {
      return try LessonHeader(markdown: markdown)
    } catch {
      throw LessonFileProblem(name: name, problems: error.all)
    }
  }
}

/// The mistakes in a lesson, with the name of its file.
struct LessonFileProblem: EndingError, CustomStringConvertible {
  let name: String
  let problems: [LessonProblem]

  var status: ExitStatus { .usage }

  var description: String {
    "\(ArgumentProblems(all: problems.map { $0.argumentProblem(in: name) }))"
  }
}
