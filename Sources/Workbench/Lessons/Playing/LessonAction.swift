/// What a lesson is asked for.
package enum LessonAction: Hashable, Sendable {
  /// Shows the answer, else the next scene.
  case showNextPart
  case showPreviousScene
  /// Begins a scene of the lesson, counted from 0.
  case jump(to: Int)
  /// Lists the lessons; in one its scenes; leads back to a scene that was left by other keys.
  case list
  /// Lists the lessons, also in one.
  case listCourse
  /// Plays a built-in lesson.
  case open(name: String)
  /// Says which keys the scene leaves, in place of what another key does.
  case nameKeys
  /// Ends the lesson and leaves the picture as it is.
  case leave
}

extension LessonAction: ModeAction {
  package var isUndoable: Bool { false }

  package func perform(in session: inout Workbench) {
    switch self {
    case .showNextPart: session.showNextPart()
    case .showPreviousScene: session.showPreviousScene()
    case .jump(let index): session.show(scene: index)
    case .list: session.listLessons()
    case .listCourse: session.modes.open(Mode(LessonList.course))
    case .open(let name): session.openLesson(named: name)
    case .nameKeys: session.nameKeysOfScene()
    case .leave: session.lesson = nil
    }
  }

  /// The action as those of all kinds.
  package var action: Action { .mode(AnyModeAction(self)) }
}
