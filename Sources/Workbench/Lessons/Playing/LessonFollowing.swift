import Canvas

/// A scene of a lesson as it was opened: no mode is open, and the lesson has a few keys of its own.
struct LessonFollowing: ModeComponent {
  /// Whether the scene takes a step apart, whose keys then act too.
  let isExplaining: Bool

  var title: String? { "a lesson" }
  var keys: [Binding] { Self.keys + (isExplaining ? StepExplaining.keys : []) + Self.otherKeys }

  func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .cancel:
      session.lesson = nil
      return .stays
    case .timePassed(let seconds):
      session.passLesson(seconds: seconds)
      return .stays
    case .togglePlay, .step, .goToFirst, .goToLast, .jump:
      session.lesson?.isTimeTaken = true
      return .ignored
    default:
      return .ignored
    }
  }

  /// The keys that act in every scene.
  static var allKeys: [Binding] { keys + otherKeys }

  /// The keys of a lesson.
  static let keys = [
    Binding(
      .time, "Space", "go on: the answer, or the next scene", hint: "go on", isProminent: true,
      [(.character(" "), LessonAction.showNextPart.action)]),
    Binding(
      .time, "Bksp", "the scene before", hint: "back", isProminent: true,
      [(Key(.backspace), LessonAction.showPreviousScene.action)]),
    Binding(
      .time, "r", "the scene once more", hint: "again", isProminent: true,
      [(.character("r"), .resetExperiment)]),
    Binding(
      .time, "L", "the scenes of the lesson, to jump to one", hint: "scenes", isProminent: true,
      [(.character("L"), LessonAction.list.action)]),
    Binding(
      .program, "Esc", "leave the lesson; the picture stays", hint: "leave",
      [(Key(.escape), .cancel)]),
  ]

  private static let otherKeys = [
    Binding(.program, "?", "the list of all keys", hint: "help", [(.character("?"), .toggleHelp)]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]
}
