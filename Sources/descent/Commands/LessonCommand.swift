import ArgumentParser
import Workbench

extension Descent {
  /// The lessons: what there is, one to play, and the check of what they claim.
  struct LessonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lesson",
      abstract: "List the lessons, play one, check its claims, or begin one of your own.",
      usage: """
        descent lesson
        descent lesson NAME|FILE [--autoplay] [--presenter]
        descent lesson --check [NAME|FILE]
        descent lesson --print NAME|FILE
        descent lesson --new [OPTION…] [RUN…]
        """,
      discussion: """
        A lesson is a Markdown file: a title, then scenes with a caption, a command and claims about \
        its runs. While one is played, Space goes on, Backspace goes back, and every other key acts \
        on the scene; L returns to it.
        """)

    @Flag(
      help:
        "Compute the runs without a screen and report which claims hold, of all lessons or of one.")
    var check = false

    @Flag(help: "Print the file of a lesson.")
    var print = false

    @Flag(
      help: "Print the beginning of a lesson about an experiment, with remarks and true claims.")
    var new = false

    @Flag(help: "Play without a key, over and over.")
    var autoplay = false

    @OptionGroup(title: "Experiment, with --new") var experiment: ExperimentOptions
    @OptionGroup(title: "Picture, with --new") var viewState: ViewStateOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      try checkModes()
      if new {
        let experiment = try experiment.experiment()
        let viewState = try viewState.viewState(steps: experiment.steps)
        try write(LessonTemplate(experiment, viewState).text)
        return
      }
      let source = try name().map { try LessonSource($0) }
      switch (source, check, print) {
      case (let source, true, _): try checkClaims(of: source.map { [$0] } ?? LessonSource.course)
      case (let source?, _, true):
        try write(source.markdown.hasSuffix("\n") ? source.markdown : source.markdown + "\n")
      case (let source?, _, _): try play(try source.lesson())
      case (nil, _, true):
        throw ArgumentProblem("--print", "no lesson is named", allowed: "--print NAME|FILE")
      case (nil, _, _): try write(try Self.list())
      }
    }

    /// Refuses two things at once.
    private func checkModes() throws(ArgumentProblem) {
      let modes = [
        ("--check", check), ("--print", print), ("--new", new), ("--autoplay", autoplay),
      ]
      let given = modes.filter(\.1).map(\.0)
      guard given.count < 2 else {
        throw ArgumentProblem(
          given[1], "it does not go together with \(given[0])",
          allowed: modes.map(\.0).joined(separator: " or "))
      }
    }

    /// The name or the path of the lesson; nil where none is given.
    ///
    /// Options of an experiment may come from the user's file of options, so they are no mistake.
    private func name() throws(ArgumentProblem) -> String? {
      guard experiment.runs.count < 2 else {
        throw ArgumentProblem(
          experiment.runs[1], "this is a second lesson", allowed: "one lesson, or one file")
      }
      return experiment.runs.first
    }

    private func write(_ text: String) throws(OutputProblem) {
      var output = OutputBuffer(.output)
      try output.write(text)
      try output.flush()
    }

    /// The names of the built-in lessons, each with its title and what can be explained afterwards.
    private static func list() throws -> String {
      try LessonSource.course.map { source in
        let header = try source.header()
        let title = "\(source.name): \(header.title) (\(header.level.rawValue))"
        let goal = "Afterwards: \(header.goal)"
        let width = StandardStream.output.columns
        return title.wrapped(indent: 0, hanging: 4, width: width) + "\n"
          + goal.wrapped(indent: 4, hanging: 4, width: width) + "\n"
      }.joined()
    }

    private func play(_ lesson: Lesson) throws {
      let command = lesson.scenes[0].command
      var opening = ViewState()
      opening.isPresenting = viewState.presenter
      let session = Session(
        experiment: command.training == nil ? command.experiment : .opening, viewState: opening,
        display: try display.choices(),
        lesson: lesson, isAutomatic: autoplay)
      try session.run()
    }

    private func checkClaims(of sources: [LessonSource]) throws {
      var output = OutputBuffer(.output)
      var (claims, failures) = (0, 0)
      for source in sources {
        let lesson = try source.lesson()
        let check = LessonCheck(lesson)
        claims += check.claimCount
        failures += check.failureCount
        try output.write(
          check.text(
            name: source.name, title: lesson.header.title, width: StandardStream.output.columns))
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
